import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** The floor: a server that sends the bytes of a file and does nothing else. Arguments: port, file. */
const [port, file] = process.argv.slice(2);
const body = readFileSync(file!);
createServer((_, response) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length });
  response.end(body);
}).listen(Number(port), "127.0.0.1", () => console.log("ready"));
