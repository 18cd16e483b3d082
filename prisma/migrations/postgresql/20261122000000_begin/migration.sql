-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Dossier" (
    "id" TEXT NOT NULL,
    "revisie" INTEGER NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "gemaaktOp" TEXT NOT NULL,
    "eindigtOp" TEXT NOT NULL,

    CONSTRAINT "Dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sleutel" (
    "deur" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "zout" BYTEA,
    "wrap" BYTEA NOT NULL,
    "gemaaktOp" TEXT NOT NULL,

    CONSTRAINT "Sleutel_pkey" PRIMARY KEY ("deur")
);

-- CreateTable
CREATE TABLE "Toestemming" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "tekstVersie" TEXT NOT NULL,
    "tekstHash" TEXT NOT NULL,
    "inhoud" BYTEA NOT NULL,
    "gegevenOp" TEXT NOT NULL,

    CONSTRAINT "Toestemming_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deling" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "toestemmingId" TEXT NOT NULL,
    "staat" TEXT NOT NULL,
    "inhoud" BYTEA,
    "gemaaktOp" TEXT NOT NULL,
    "eindigtOp" TEXT NOT NULL,

    CONSTRAINT "Deling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DelingSleutel" (
    "deur" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "delingId" TEXT NOT NULL,
    "zout" BYTEA,
    "wrap" BYTEA NOT NULL,

    CONSTRAINT "DelingSleutel_pkey" PRIMARY KEY ("deur")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "nr" INTEGER NOT NULL,
    "op" TEXT NOT NULL,
    "maand" TEXT NOT NULL,
    "actie" TEXT NOT NULL,
    "dossierId" TEXT,
    "delingId" TEXT,
    "resultaat" TEXT NOT NULL,
    "herkomst" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("nr")
);

-- CreateTable
CREATE TABLE "AuditMaand" (
    "maand" TEXT NOT NULL,
    "eersteNr" INTEGER NOT NULL,
    "laatsteNr" INTEGER NOT NULL,
    "laatsteHash" TEXT NOT NULL,

    CONSTRAINT "AuditMaand_pkey" PRIMARY KEY ("maand")
);

-- CreateTable
CREATE TABLE "Teller" (
    "sleutel" TEXT NOT NULL,
    "aantal" INTEGER NOT NULL,
    "dag" TEXT NOT NULL,

    CONSTRAINT "Teller_pkey" PRIMARY KEY ("sleutel")
);

-- CreateTable
CREATE TABLE "Dienstsleutel" (
    "naam" TEXT NOT NULL,
    "wrap" BYTEA NOT NULL,

    CONSTRAINT "Dienstsleutel_pkey" PRIMARY KEY ("naam")
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

-- AddForeignKey
ALTER TABLE "Sleutel" ADD CONSTRAINT "Sleutel_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Toestemming" ADD CONSTRAINT "Toestemming_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deling" ADD CONSTRAINT "Deling_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deling" ADD CONSTRAINT "Deling_toestemmingId_fkey" FOREIGN KEY ("toestemmingId") REFERENCES "Toestemming"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DelingSleutel" ADD CONSTRAINT "DelingSleutel_delingId_fkey" FOREIGN KEY ("delingId") REFERENCES "Deling"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- The same rules as in the SQLite migration.
CREATE FUNCTION "weiger"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;

CREATE FUNCTION "AuditEvent_volgende"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."nr" <= greatest(coalesce((SELECT max("nr") FROM "AuditEvent"), 0), coalesce((SELECT max("laatsteNr") FROM "AuditMaand"), 0)) THEN
    RAISE EXCEPTION 'audit events are only added at the end';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "AuditEvent_volgende" BEFORE INSERT ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION "AuditEvent_volgende"();
CREATE TRIGGER "AuditEvent_vast" BEFORE UPDATE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION "weiger"('audit events cannot be changed');
CREATE TRIGGER "AuditEvent_leeg" BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION "weiger"('audit events cannot be removed');

CREATE FUNCTION "AuditEvent_blijft"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "AuditMaand" WHERE "maand" = OLD."maand") THEN
    RAISE EXCEPTION 'audit events cannot be removed';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER "AuditEvent_blijft" BEFORE DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION "AuditEvent_blijft"();

CREATE FUNCTION "AuditMaand_voorbij"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."maand" >= to_char(date_trunc('month', now()) - interval '24 months', 'YYYY-MM')
    OR NEW."eersteNr" IS DISTINCT FROM (SELECT min("nr") FROM "AuditEvent" WHERE "maand" = NEW."maand")
    OR NEW."laatsteNr" IS DISTINCT FROM (SELECT max("nr") FROM "AuditEvent" WHERE "maand" = NEW."maand")
    OR NEW."laatsteHash" IS DISTINCT FROM (SELECT "hash" FROM "AuditEvent" WHERE "nr" = NEW."laatsteNr") THEN
    RAISE EXCEPTION 'only a whole month that is over can be closed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "AuditMaand_voorbij" BEFORE INSERT ON "AuditMaand" FOR EACH ROW EXECUTE FUNCTION "AuditMaand_voorbij"();
CREATE TRIGGER "AuditMaand_vast" BEFORE UPDATE OR DELETE ON "AuditMaand" FOR EACH ROW EXECUTE FUNCTION "weiger"('closed months cannot be changed');
CREATE TRIGGER "AuditMaand_leeg" BEFORE TRUNCATE ON "AuditMaand" FOR EACH STATEMENT EXECUTE FUNCTION "weiger"('closed months cannot be removed');

CREATE FUNCTION "Toestemming_heel"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."tekstVersie" = '' OR length(NEW."tekstHash") <> 64 OR length(NEW."inhoud") < 1024 OR length(NEW."gegevenOp") <> 10 THEN
    RAISE EXCEPTION 'consent is not complete';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Toestemming_heel" BEFORE INSERT ON "Toestemming" FOR EACH ROW EXECUTE FUNCTION "Toestemming_heel"();
CREATE TRIGGER "Toestemming_vast" BEFORE UPDATE ON "Toestemming" FOR EACH ROW EXECUTE FUNCTION "weiger"('consent cannot be changed');

CREATE FUNCTION "Deling_met_toestemming"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Toestemming" WHERE "id" = NEW."toestemmingId" AND "dossierId" = NEW."dossierId") THEN
    RAISE EXCEPTION 'no share without consent';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Deling_met_toestemming" BEFORE INSERT ON "Deling" FOR EACH ROW EXECUTE FUNCTION "Deling_met_toestemming"();
CREATE TRIGGER "Deling_vast" BEFORE UPDATE OF "id", "dossierId", "toestemmingId", "eindigtOp" ON "Deling" FOR EACH ROW EXECUTE FUNCTION "weiger"('a share cannot move to another consent');
