// Drives bin/giaoban from outside, as a browser or another program would: starts it, waits until it
// is ready, signs in, gives commands, reads views and live streams. No packages beside Node's own.
export * from './area.mjs';
export * from './program.mjs';
export * from './server.mjs';
export * from './stream.mjs';
export * from './visitor.mjs';
