// @ts-check
/** @returns {Promise<string>} */
export async function testOnScreen() {
  throw new Error('not written yet');
}
