-- CreateTable
CREATE TABLE "Dossier" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "revisie" INTEGER NOT NULL,
    "inhoud" BLOB NOT NULL,
    "gemaaktOp" TEXT NOT NULL,
    "eindigtOp" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Sleutel" (
    "deur" TEXT NOT NULL PRIMARY KEY,
    "soort" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "zout" BLOB,
    "wrap" BLOB NOT NULL,
    "gemaaktOp" TEXT NOT NULL,
    CONSTRAINT "Sleutel_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Toestemming" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dossierId" TEXT NOT NULL,
    "tekstVersie" TEXT NOT NULL,
    "tekstHash" TEXT NOT NULL,
    "inhoud" BLOB NOT NULL,
    "gegevenOp" TEXT NOT NULL,
    CONSTRAINT "Toestemming_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "dossierId" TEXT NOT NULL,
    "toestemmingId" TEXT NOT NULL,
    "staat" TEXT NOT NULL,
    "inhoud" BLOB,
    "gemaaktOp" TEXT NOT NULL,
    "eindigtOp" TEXT NOT NULL,
    CONSTRAINT "Deling_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Deling_toestemmingId_fkey" FOREIGN KEY ("toestemmingId") REFERENCES "Toestemming" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DelingSleutel" (
    "deur" TEXT NOT NULL PRIMARY KEY,
    "soort" TEXT NOT NULL,
    "delingId" TEXT NOT NULL,
    "zout" BLOB,
    "wrap" BLOB NOT NULL,
    CONSTRAINT "DelingSleutel_delingId_fkey" FOREIGN KEY ("delingId") REFERENCES "Deling" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "nr" INTEGER NOT NULL PRIMARY KEY,
    "op" TEXT NOT NULL,
    "maand" TEXT NOT NULL,
    "actie" TEXT NOT NULL,
    "dossierId" TEXT,
    "delingId" TEXT,
    "resultaat" TEXT NOT NULL,
    "herkomst" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AuditMaand" (
    "maand" TEXT NOT NULL PRIMARY KEY,
    "eersteNr" INTEGER NOT NULL,
    "laatsteNr" INTEGER NOT NULL,
    "laatsteHash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Teller" (
    "sleutel" TEXT NOT NULL PRIMARY KEY,
    "aantal" INTEGER NOT NULL,
    "dag" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Dienstsleutel" (
    "naam" TEXT NOT NULL PRIMARY KEY,
    "wrap" BLOB NOT NULL
);

-- CreateIndex
CREATE INDEX "Dossier_eindigtOp_idx" ON "Dossier"("eindigtOp");

-- CreateIndex
CREATE INDEX "Sleutel_dossierId_idx" ON "Sleutel"("dossierId");

-- CreateIndex
CREATE INDEX "Toestemming_dossierId_idx" ON "Toestemming"("dossierId");

-- CreateIndex
CREATE UNIQUE INDEX "Deling_toestemmingId_key" ON "Deling"("toestemmingId");

-- CreateIndex
CREATE INDEX "Deling_dossierId_idx" ON "Deling"("dossierId");

-- CreateIndex
CREATE INDEX "Deling_eindigtOp_idx" ON "Deling"("eindigtOp");

-- CreateIndex
CREATE INDEX "DelingSleutel_delingId_idx" ON "DelingSleutel"("delingId");

-- CreateIndex
CREATE INDEX "AuditEvent_dossierId_idx" ON "AuditEvent"("dossierId");

-- CreateIndex
CREATE INDEX "AuditEvent_maand_idx" ON "AuditEvent"("maand");

-- CreateIndex
CREATE INDEX "Teller_dag_idx" ON "Teller"("dag");


-- Audit events: only the next number may be added, nothing may be changed, and nothing removed but a month that has ended
-- 24 months ago and whose last hash is kept. (The check on the number also stops INSERT OR REPLACE.)
CREATE TRIGGER "AuditEvent_volgende" BEFORE INSERT ON "AuditEvent"
WHEN NEW."nr" <= max(coalesce((SELECT max("nr") FROM "AuditEvent"), 0), coalesce((SELECT max("laatsteNr") FROM "AuditMaand"), 0))
BEGIN SELECT RAISE(ABORT, 'audit events are only added at the end'); END;

CREATE TRIGGER "AuditEvent_vast" BEFORE UPDATE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'audit events cannot be changed'); END;

CREATE TRIGGER "AuditEvent_blijft" BEFORE DELETE ON "AuditEvent"
WHEN NOT EXISTS (SELECT 1 FROM "AuditMaand" WHERE "maand" = OLD."maand")
BEGIN SELECT RAISE(ABORT, 'audit events cannot be removed'); END;

CREATE TRIGGER "AuditMaand_voorbij" BEFORE INSERT ON "AuditMaand"
WHEN NEW."maand" >= strftime('%Y-%m', 'now', 'start of month', '-24 months')
  OR EXISTS (SELECT 1 FROM "AuditMaand" WHERE "maand" = NEW."maand")
  OR NEW."eersteNr" IS NOT (SELECT min("nr") FROM "AuditEvent" WHERE "maand" = NEW."maand")
  OR NEW."laatsteNr" IS NOT (SELECT max("nr") FROM "AuditEvent" WHERE "maand" = NEW."maand")
  OR NEW."laatsteHash" IS NOT (SELECT "hash" FROM "AuditEvent" WHERE "nr" = NEW."laatsteNr")
BEGIN SELECT RAISE(ABORT, 'only a whole month that is over can be closed'); END;

CREATE TRIGGER "AuditMaand_vast" BEFORE UPDATE ON "AuditMaand"
BEGIN SELECT RAISE(ABORT, 'closed months cannot be changed'); END;

CREATE TRIGGER "AuditMaand_blijft" BEFORE DELETE ON "AuditMaand"
BEGIN SELECT RAISE(ABORT, 'closed months cannot be removed'); END;

-- Consent: whole and never changed. A share: only with consent to it in the same dossier.
CREATE TRIGGER "Toestemming_heel" BEFORE INSERT ON "Toestemming"
WHEN NEW."tekstVersie" = '' OR length(NEW."tekstHash") <> 64 OR length(NEW."inhoud") < 1024 OR length(NEW."gegevenOp") <> 10
BEGIN SELECT RAISE(ABORT, 'consent is not complete'); END;

CREATE TRIGGER "Toestemming_vast" BEFORE UPDATE ON "Toestemming"
BEGIN SELECT RAISE(ABORT, 'consent cannot be changed'); END;

CREATE TRIGGER "Deling_met_toestemming" BEFORE INSERT ON "Deling"
WHEN NOT EXISTS (SELECT 1 FROM "Toestemming" WHERE "id" = NEW."toestemmingId" AND "dossierId" = NEW."dossierId")
BEGIN SELECT RAISE(ABORT, 'no share without consent'); END;

CREATE TRIGGER "Deling_vast" BEFORE UPDATE OF "id", "dossierId", "toestemmingId", "eindigtOp" ON "Deling"
BEGIN SELECT RAISE(ABORT, 'a share cannot move to another consent'); END;
