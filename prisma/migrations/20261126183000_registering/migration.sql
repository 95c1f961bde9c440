-- AlterEnum
ALTER TYPE "DelegationScope" ADD VALUE 'APPLY';
