/** A picture that is never done. */
export default () => new Promise(() => {});
