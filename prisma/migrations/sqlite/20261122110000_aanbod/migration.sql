-- CreateTable
CREATE TABLE "Aanbod" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "inhoud" TEXT NOT NULL,
    "versie" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "AanbodMelding" (
    "aanbodId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,
    "laatstOp" TEXT NOT NULL,

    PRIMARY KEY ("aanbodId", "soort")
);

-- CreateTable
CREATE TABLE "WitteVlek" (
    "onderwerp" TEXT NOT NULL,
    "gemeente" TEXT NOT NULL,
    "maand" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,

    PRIMARY KEY ("onderwerp", "gemeente", "maand")
);

-- CreateIndex
CREATE INDEX "Aanbod_versie_idx" ON "Aanbod"("versie");
