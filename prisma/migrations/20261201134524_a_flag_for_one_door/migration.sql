-- AlterEnum
ALTER TYPE "SubsidyFlagKind" ADD VALUE 'ONE_ADDRESS';
