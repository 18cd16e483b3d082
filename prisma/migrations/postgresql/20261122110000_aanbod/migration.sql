-- CreateTable
CREATE TABLE "Aanbod" (
    "id" TEXT NOT NULL,
    "inhoud" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,

    CONSTRAINT "Aanbod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AanbodMelding" (
    "aanbodId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,
    "laatstOp" TEXT NOT NULL,

    CONSTRAINT "AanbodMelding_pkey" PRIMARY KEY ("aanbodId", "soort")
);

-- CreateTable
CREATE TABLE "WitteVlek" (
    "onderwerp" TEXT NOT NULL,
    "gemeente" TEXT NOT NULL,
    "maand" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    CONSTRAINT "WitteVlek_pkey" PRIMARY KEY ("onderwerp", "gemeente", "maand")
);

-- CreateIndex
CREATE INDEX "Aanbod_versie_idx" ON "Aanbod"("versie");
