import { Workbook, type CellValue, type Worksheet } from 'exceljs';

/** Rows of the four sheets, as a person types them. */
export type Rows = readonly (readonly CellValue[])[];

export const HEAD_ROWS: Rows = [
  ['加工贸易账册表头'],
  ['加工贸易账册编号', 'E09081200001', '企业内部编号', 'DL-2020-01', '账册类型', '企业为单元'],
  [
    '经营单位编码',
    '2102930001',
    '经营单位社会信用代码',
    '91350100M000100Y43',
    '经营单位名称',
    '大连工程塑料有限公司',
  ],
  ['申报类型', '备案', '主管海关', '大窑湾海关', '单耗申报环节', '出口前'],
  ['核销类型', '单耗', '最大周转金额（万美金）', '120.5', '最大进口金额（美元）', 3500000],
];

export const MATERIAL_ROWS: Rows = [
  ['料件'],
  [
    '序号',
    '料号',
    '商品编码',
    '商品名称',
    '规格型号',
    '申报计量单位',
    '法定计量单位',
    '申报单价',
    '币制',
    '申报数量',
    '征免方式',
  ],
  ['1', 'PA66-01', '3908101101', '聚酰胺-6,6切片', '本色', '千克', '千克', '3.25', '美元', '50000', '全免'],
  ['2', 'GF-02', '7019190019', '玻璃纤维短切', '', '035', '', '', '', '', ''],
];

export const PRODUCT_ROWS: Rows = [
  ['成品'],
  ['序号', '料号', '商品编码', '商品名称', '申报计量单位', '申报数量', '单耗质疑标志', '磋商标志'],
  ['1', 'GEAR-9', '8483409000', '塑料齿轮', '个', '20000', '不质疑', '未磋商'],
];

export const CONSUMPTION_ROWS: Rows = [
  ['单耗'],
  [
    '序号',
    '成品序号',
    '成品料号',
    '料件序号',
    '单耗版本号',
    '单耗',
    '净耗',
    '有形损耗率',
    '无形损耗率',
    '保税料件比例',
  ],
  ['1', '1', 'GEAR-9', '1', '1', '', '0.95', '4.5', '0.5', '100'],
  ['2', '1', 'GEAR-9', '2', '1', '0.3', '', '', '', '0'],
];

export type Sheets = { 表头: Rows; 料件: Rows; 成品: Rows; 单耗: Rows };

/** A sound workbook of a small plastics book. */
export const SOUND: Sheets = {
  表头: HEAD_ROWS,
  料件: MATERIAL_ROWS,
  成品: PRODUCT_ROWS,
  单耗: CONSUMPTION_ROWS,
};

/** A workbook with these sheets; `shape` may merge cells or set styles. */
export async function workbookOf(
  sheets: Readonly<Record<string, Rows>>,
  shape: (sheet: Worksheet) => void = () => undefined,
): Promise<Buffer> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
    shape(sheet);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The rows with the data rows replaced. */
export const withRows = (rows: Rows, ...data: Rows): Rows => [...rows.slice(0, 2), ...data];
