// The program bin/giaoban and its subcommands.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const program = process.env.GIAOBAN_PROGRAM;
assert.ok(program, 'GIAOBAN_PROGRAM names the built bin/giaoban (ctest sets it)');

/** Runs a subcommand to its end. */
export async function run(...args) {
    try {
        const { stdout, stderr } = await promisify(execFile)(program, args, { maxBuffer: 1 << 28 });
        return { code: 0, stdout, stderr };
    } catch (error) {
        if (typeof error.code !== 'number') throw error;
        return { code: error.code, stdout: error.stdout, stderr: error.stderr };
    }
}

export async function has_subcommand(name) {
    const { stdout } = await run('--help');
    return new RegExp(`^ +${name}\\b`, 'm').test(stdout);
}

/** `giaoban verify` finds nothing wrong. @return false: this build has no verify yet */
export async function verify(data) {
    if (!(await has_subcommand('verify'))) return false;
    const result = await run('verify', '--data', data);
    assert.equal(result.code, 0, `verify: ${result.stdout}${result.stderr}`);
    return true;
}
