// Tells what the independent checker says of a book file and of spoiled copies of it. Reads orders from
// standard input, one a line: "intact", "flip OFFSET BIT", "cut LENGTH", "head CODE"; answers each with one line.
import { readFileSync } from 'node:fs';
import { Fault, checkBook, parseHeadCode } from '../checker/book-check.mjs';

const whole = readFileSync(process.argv[2]);

function verdict(bytes, codes = []) {
    try {
        return `intact ${checkBook([bytes], codes).head}`;
    } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return `${error.code} ${error.line} ${error.number ?? 0}`;
    }
}

function answer(order) {
    const [what, first, second] = order.split(' ');
    if (what === 'flip') {
        const spoiled = Buffer.from(whole);
        spoiled[Number(first)] ^= 1 << Number(second);
        return verdict(spoiled);
    }
    if (what === 'cut') return verdict(whole.subarray(0, Number(first)));
    return verdict(whole, what === 'head' ? [parseHeadCode(first)] : []);
}

const orders = readFileSync(0, 'utf8').split('\n').filter((line) => line !== '');
console.log(orders.map(answer).join('\n'));
