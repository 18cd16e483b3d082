/**
 * Makes the PostgreSQL schema out of the one source. Only provider and output differ.
 * Throws when the source no longer has the two lines that are replaced.
 */
export function naarPostgresql(bron: string): string {
  const vervang = (tekst: string, van: string, naar: string): string => {
    if (tekst.split(van).length !== 2) throw new Error(`schema.prisma: expected exactly once: ${van}`);
    return tekst.replace(van, naar);
  };
  const metProvider = vervang(bron, 'provider = "sqlite"', 'provider = "postgresql"');
  return vervang(metProvider, 'output                 = "./generated/sqlite"', 'output                 = "../generated/postgresql"');
}
