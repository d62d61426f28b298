/** Fields of the kernel's lists of mounts. */

/** A path as it is: blanks are written in octal (proc_pid_mountinfo(5)). */
export function unescapeOctal(text: string): string {
  return text.replace(
    /\\([0-7]{3})/g,
    (_, digits: string) => String.fromCharCode(parseInt(digits, 8)),
  );
}
