import { tarief } from "#flows/engine/tarief.ts";

/** Largest kale huur in euro a month; the first number belongs to the first number of points of the list. */
interface Huurtabel {
  readonly vanaf: number;
  readonly huren: readonly number[];
}

const ZELFSTANDIG_2026: readonly number[] = [
  250.26, 256.53, 262.75, 269.02, 275.27, 281.5, 287.78, 294.03, 300.29, 306.54, 312.8, 319.02,
  325.3, 331.54, 337.8, 344.05, 350.35, 356.53, 362.79, 369.09, 375.32, 381.55, 387.83, 394.06,
  400.32, 406.58, 412.85, 419.1, 425.33, 431.56, 437.81, 444.09, 450.36, 456.57, 462.86, 469.09,
  475.36, 481.6, 487.89, 494.1, 500.38, 507.22, 514.08, 520.96, 527.81, 534.7, 541.56, 548.41,
  555.29, 562.13, 569.03, 575.87, 582.71, 589.61, 596.45, 603.32, 610.19, 617.08, 623.94, 630.82,
  637.67, 644.53, 651.36, 658.24, 665.12, 671.95, 678.85, 685.7, 692.56, 699.44, 706.32, 713.2,
  720.05, 726.95, 733.79, 740.66, 747.51, 754.37, 761.21, 768.08, 774.94, 781.85, 788.71, 795.56,
  802.44, 809.3, 816.14, 823.02, 829.94, 836.74, 843.62, 850.49, 857.33, 864.24, 871.06, 877.97,
  884.79, 891.67, 898.56, 905.39, 912.26, 919.14, 925.98, 932.93, 939.73, 946.61, 953.45, 960.33,
  967.18, 974.05, 980.91, 987.78, 994.63, 1001.5, 1008.35, 1015.22, 1022.07, 1029, 1035.81, 1042.73,
  1049.57, 1056.42, 1063.32, 1070.14, 1077, 1083.88, 1090.76, 1097.61, 1104.46, 1111.39, 1118.23, 1125.08,
  1131.94, 1138.85, 1145.69, 1152.55, 1159.4, 1166.27, 1173.15, 1180.01, 1186.84, 1193.76, 1200.61, 1207.46,
  1214.31, 1221.21, 1228.07, 1234.92, 1241.81, 1248.65, 1255.53, 1262.4, 1269.25, 1276.12, 1283, 1289.86,
  1296.7, 1303.57, 1310.46, 1317.28, 1324.18, 1331.03, 1337.89, 1344.75, 1351.63, 1358.5, 1365.34, 1372.24,
  1379.09, 1385.95, 1392.84, 1399.69, 1406.56, 1413.43, 1420.28, 1427.15, 1433.99, 1440.86, 1447.71, 1454.6,
  1461.49, 1468.31, 1475.19, 1482.05, 1488.95, 1495.77, 1502.67, 1509.53, 1516.4, 1523.28, 1530.12, 1536.98,
  1543.85, 1550.71, 1557.56, 1564.46, 1571.31, 1578.17, 1585.01, 1591.91, 1598.76, 1605.64, 1612.52, 1619.36,
  1626.24, 1633.1, 1639.96, 1646.78, 1653.7, 1660.54, 1667.4,
];

const KAMER_2026: readonly number[] = [
  10.33, 20.56, 30.77, 40.89, 51.12, 61.29, 71.47, 81.62, 91.85, 102.06, 112.23, 122.38,
  132.57, 142.76, 152.92, 163.13, 173.33, 183.54, 193.63, 203.87, 214.04, 224.29, 234.44, 244.59,
  254.83, 264.95, 275.1, 285.37, 295.54, 305.73, 315.89, 326.12, 336.29, 346.45, 356.69, 366.9,
  377.02, 387.18, 397.42, 407.58, 417.73, 427.95, 438.17, 448.3, 458.46, 468.73, 478.86, 489.09,
  499.27, 509.44, 519.58, 529.8, 539.99, 550.19, 560.36, 570.54, 580.7, 590.95, 601.06, 611.28,
  616.58, 621.84, 627.09, 632.41, 637.63, 642.97, 648.24, 653.44, 658.79, 664.02, 669.35, 674.58,
  679.91, 685.17, 690.38, 695.67, 700.94, 706.23, 711.49, 716.8, 722.09, 727.34, 732.6, 737.95,
  743.13, 748.46, 753.67, 759, 764.3, 769.54, 774.81, 780.09, 785.36, 790.62, 795.9, 801.2,
  806.5, 811.77, 817.05, 822.35, 827.56, 832.87, 838.13, 843.38, 848.66, 883.95, 859.2, 864.55,
  869.74, 875.11, 880.31, 885.6, 890.88, 896.12, 901.43, 906.72, 911.93, 917.25, 922.5, 927.76,
  933.11, 938.38, 943.66, 948.93, 954.22, 959.49, 964.72, 970.03, 975.32, 980.64, 985.86, 991.17,
  996.41, 1001.61, 1006.93, 1012.22, 1017.52, 1022.77, 1028.04, 1033.34, 1038.58, 1043.83, 1049.18, 1054.44,
  1059.71, 1065, 1070.25, 1075.55, 1080.84, 1086.1,
];

/** F3: largest rent of a zelfstandige woning by points. */
export const huurtabelZelfstandig = tarief<Huurtabel>("huurprijzen zelfstandig", [
  {
    van: "2026-01-01",
    tot: "2026-12-31",
    waarde: { vanaf: 40, huren: ZELFSTANDIG_2026 },
    bron: { verwijzing: "huurcommissie.nl, beleidsboek zelfstandig 2026, bijlage", gecontroleerdOp: "2026-11-22", zekerheid: "gecontroleerd" },
  },
]);

/** F3: largest rent of a room by points. */
export const huurtabelKamer = tarief<Huurtabel>("huurprijzen kamer", [
  {
    van: "2026-01-01",
    tot: "2026-12-31",
    waarde: { vanaf: 1, huren: KAMER_2026 },
    bron: {
      verwijzing: "beleidsboek onzelfstandig 2026, weergave van Woonstad Rotterdam",
      gecontroleerdOp: "2026-11-22",
      zekerheid: "gecontroleerd",
      opmerking: "één kopie; 106 punten waarschijnlijk een typefout",
    },
  },
]);

/** The row of 106 points is almost certainly a typing error: no verdict there. */
const TYPEFOUT_KAMER = 106;
/** Above the last row of zelfstandig: euro for each further point. */
const PER_PUNT_CENTEN = 686;

/**
 * F3: the largest kale huur of a zelfstandige woning in euro a month. Below 40 points counts as 40, above 250 each point adds
 * € 6,86. Undefined when the table of that day is not known.
 */
export function maxHuurZelfstandig(punten: number, op: string): number | undefined {
  const rij = huurtabelZelfstandig.zoek(op);
  if (rij === undefined) return undefined;
  const { vanaf, huren } = rij.waarde;
  const laatste = vanaf + huren.length - 1;
  const geteld = Math.max(vanaf, Math.floor(punten));
  if (geteld <= laatste) return huren[geteld - vanaf];
  return (Math.round(huren[huren.length - 1]! * 100) + (geteld - laatste) * PER_PUNT_CENTEN) / 100;
}

/** F3: the largest kale huur of a room; undefined at 106 points, outside the table, and on a day without a table. */
export function maxHuurKamer(punten: number, op: string): number | undefined {
  const rij = huurtabelKamer.zoek(op);
  const geteld = Math.floor(punten);
  if (rij === undefined || geteld === TYPEFOUT_KAMER) return undefined;
  return rij.waarde.huren[geteld - rij.waarde.vanaf];
}
