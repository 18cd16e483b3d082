-- CreateTable
CREATE TABLE "GetoondeHulp" (
    "dossierId" TEXT NOT NULL,
    "nr" INTEGER NOT NULL,
    "inhoud" BLOB NOT NULL,

    PRIMARY KEY ("dossierId", "nr"),
    CONSTRAINT "GetoondeHulp_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What was shown stays as it was shown, until it is removed.
CREATE TRIGGER "GetoondeHulp_vast" BEFORE UPDATE ON "GetoondeHulp"
BEGIN SELECT RAISE(ABORT, 'shown help cannot be changed'); END;
