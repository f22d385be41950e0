/* Understands a table that somebody brings: what each column is, and which measures stand in it. */
import { signed } from "../shared/amounts.js";

const NUMBER = /^\d{1,4}\p{L}{0,2}([.\-–/]\d{1,4}\p{L}{0,2}){0,4}[.)]?$/u;
const AMOUNT = /^-?\d+([.,]\d+)?$/;
const TOTAL = /^(разом|усього|всього|total)/i;
const WHICH = /^[-–—•\s]*(у тому числі|в тому числі|[ву]\s*т\.\s*ч\.?|(і?з) них|of which)[\s:,–-]*/i;
const NOTHING = /^[-–—\s]*$/;

const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
const known = (text) => plain(text).toLowerCase().replace(/[«»"„“”.,]/g, "").replace(/[-–—]/g, "-");

/* Rows of cells, of the mark-up that came along or of text parted by tabs. */
export function rowsOf(html, text) {
  const table = html ? new DOMParser().parseFromString(html, "text/html").querySelector("table") : null;
  return (table ? ofTable(table) : ofText(text)).filter((row) => row.some((cell) => cell));
}

/* A cell over several rows is told in each of them, one over several columns once. */
function ofTable(table) {
  const rows = [];
  Array.from(table.rows).forEach((row, index) => {
    rows[index] = rows[index] || [];
    let column = 0;
    Array.from(row.cells).forEach((cell) => {
      while (rows[index][column] !== undefined) {
        column += 1;
      }
      for (let down = 0; down < cell.rowSpan; down += 1) {
        rows[index + down] = rows[index + down] || [];
        for (let right = 0; right < cell.colSpan; right += 1) {
          rows[index + down][column + right] = right ? "" : plain(cell.textContent);
        }
      }
      column += cell.colSpan;
    });
  });
  return rows.slice(0, table.rows.length).map((row) => Array.from(row, (cell) => cell || ""));
}

function ofText(text) {
  const mark = text.includes("\t") ? "\t" : ";";
  const rows = [[""]];
  let quoted = false;
  for (const letter of text.replace(/\r\n?/g, "\n")) {
    const row = rows.at(-1);
    if (letter === '"' && (quoted || row.at(-1) === "")) {
      quoted = !quoted;
    } else if (letter === mark && !quoted) {
      row.push("");
    } else if (letter === "\n" && !quoted) {
      rows.push([""]);
    } else {
      row[row.length - 1] += letter;
    }
  }
  return rows.map((row) => row.map(plain));
}

function headed(cell) {
  const year = cell.match(/\b(20\d\d)\b/);
  if (/№|п\/п/.test(cell)) {
    return "number";
  }
  if (/викона|відповідальн|executor/i.test(cell)) {
    return "executor";
  }
  if (year) {
    return `plan:${year[1]}`;
  }
  if (/зах[оі]д|назва|найменування|зміст|measure|title/i.test(cell)) {
    return "title";
  }
  return /план|обсяг|сума|фінансування|тис\.|plan/i.test(cell) ? "plan" : "";
}

const isHead = (row) => row.filter((cell) => headed(cell)).length >= 2 && !row.some((cell) => /^\d+\.\d+/.test(cell));
const isCount = (row) => row.length > 2 && row.every((cell, index) => cell === String(index + 1));

export const bodyOf = (rows) => rows.filter((row) => !isHead(row) && !isCount(row));

const share = (cells, test) => {
  const full = cells.filter((cell) => !NOTHING.test(cell));
  return full.length ? full.filter(test).length / full.length : 0;
};

/* What each column is: by its heading, else by what stands in it. */
export function columnsOf(rows, departments, years) {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, () => "");
  rows.filter(isHead).forEach((row) => row.forEach((cell, index) => {
    columns[index] = headed(cell) || columns[index];
  }));
  const body = bodyOf(rows);
  const cells = columns.map((none, index) => body.map((row) => row[index] || ""));
  const missing = (kind) => !columns.some((column) => column.split(":")[0] === kind);
  const best = (kind, measure, least) => {
    const ranks = cells.map((column, index) => (columns[index] ? 0 : measure(column)));
    const top = Math.max(...ranks);
    if (missing(kind) && top >= least) {
      columns[ranks.indexOf(top)] = kind;
    }
  };
  best("number", (column) => share(column, (cell) => NUMBER.test(cell) && cell.includes(".")), 0.5);
  best("executor", (column) => share(column, (cell) => codeOf(cell, departments)), 0.4);
  best("title", (column) => column.join("").length, 1);
  if (missing("plan")) {
    columns.forEach((column, index) => {
      if (!column && share(cells[index], (cell) => AMOUNT.test(signed(cell))) > 0.6) {
        columns[index] = "plan";
      }
    });
  }
  const free = years.filter((year) => !columns.includes(`plan:${year}`));
  return columns.map((column) => {
    if (column !== "plan") {
      return column;
    }
    const year = free.shift();
    return year ? `plan:${year}` : "";
  });
}

/* The department that a cell names, by its short or full name or a part of it that is long enough; "" for none. */
function codeOf(cell, departments) {
  const wanted = known(cell);
  const found = departments.find((department) => known(department.name) === wanted || department.code === wanted);
  const alike = departments.filter(
    (department) => wanted.length > 5 && (known(department.name).includes(wanted) || wanted.includes(known(department.name))),
  );
  return found ? found.code : alike.length === 1 ? alike[0].code : "";
}

/* A row below a measure that tells a part of its money, if it names the part and amounts of years that the measure has. */
function isPart(measure, name, told) {
  const lines = measure ? told.map(([column]) => measure.funding.find((line) => line.year === Number(column.slice(5)))) : [];
  if (!name || !lines.length || lines.some((line) => !line)) {
    return false;
  }
  lines.forEach((line, index) => {
    line.including = [...(line.including || []), { name, planned: signed(told[index][1]).replace(",", ".") }];
  });
  return true;
}

/* Sections with their measures, and the rows that are neither. */
export function measuresOf(rows, columns, departments) {
  const at = (row, kind) => plain(row[columns.indexOf(kind)] || "");
  const amounts = (row) => columns
    .map((column, index) => [column, row[index] || ""])
    .filter(([column, cell]) => column.startsWith("plan:") && !NOTHING.test(cell));
  const found = [];
  const left = [];
  const last = () => found.at(-1) || found[found.push({ number: null, title: null, measures: [] }) - 1];
  bodyOf(rows).forEach((row) => {
    const title = at(row, "title");
    const number = at(row, "number");
    const full = row.filter((cell) => cell);
    if (WHICH.test(full[0]) || WHICH.test(title)) {
      if (!isPart(last().measures.at(-1), (WHICH.test(title) ? title : full[0]).replace(WHICH, ""), amounts(row))) {
        left.push(full.join(" · "));
      }
    } else if (TOTAL.test(full[0]) || TOTAL.test(title)) {
      left.push(full.join(" · "));
    } else if (!amounts(row).length && !at(row, "executor") && full.length <= 2 && !/^\d+\.\d/.test(full[0])) {
      found.push({ ...sectionOf(full), measures: [] });
    } else if (!title || (columns.includes("number") && !NUMBER.test(number))) {
      left.push(full.join(" · "));
    } else {
      last().measures.push({
        number: number.replace(/\.$/, ""),
        title,
        executor: codeOf(at(row, "executor"), departments),
        named: at(row, "executor"),
        funding: amounts(row).map(([column, cell]) => ({
          year: Number(column.slice(5)),
          source: "local",
          planned: signed(cell).replace(",", "."),
        })),
      });
    }
  });
  return { sections: found, left };
}

/* «Розділ II. Назва», «II. Назва», or number and title in cells of their own. */
function sectionOf(cells) {
  const told = plain(cells.join(" ")).match(/^(?:розділ\s+|section\s+)?([IVXІХ]+|\d+)[.\s)]+(.*)$/i);
  return told
    ? { number: told[1].toUpperCase().replace(/І/g, "I").replace(/Х/g, "X"), title: told[2] }
    : { number: undefined, title: plain(cells.join(" ")) };
}
