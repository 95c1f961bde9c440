-- CreateTable
CREATE TABLE "EveningTold" (
    "shopId" UUID NOT NULL,
    "day" DATE NOT NULL,

    CONSTRAINT "EveningTold_pkey" PRIMARY KEY ("shopId","day")
);

-- CreateTable
CREATE TABLE "EveningText" (
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EveningText_pkey" PRIMARY KEY ("userId")
);

-- AddForeignKey
ALTER TABLE "EveningTold" ADD CONSTRAINT "EveningTold_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EveningText" ADD CONSTRAINT "EveningText_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
