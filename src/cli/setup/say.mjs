// What the set-up says while it works. Plain text: it is read in terminals, logs and CI.

/** Says one step. @param {string} text */
export function say(text) {
  process.stderr.write(`tillguard: ${text}\n`);
}

/** Says what is missing and how to get it, and ends with exit code 2. @param {string} text @returns {never} */
export function giveUp(text) {
  process.stderr.write(`\ntillguard: cannot go on. ${text}\n`);
  process.exit(2);
}
