-- CreateTable
CREATE TABLE "GetoondeHulp" (
    "dossierId" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "inhoud" BYTEA NOT NULL,

    CONSTRAINT "GetoondeHulp_pkey" PRIMARY KEY ("dossierId","nr")
);

-- AddForeignKey
ALTER TABLE "GetoondeHulp" ADD CONSTRAINT "GetoondeHulp_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was shown stays as it was shown, until it is removed.
CREATE TRIGGER "GetoondeHulp_vast" BEFORE UPDATE ON "GetoondeHulp" FOR EACH ROW EXECUTE FUNCTION "weiger"('shown help cannot be changed');
