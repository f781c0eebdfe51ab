// What is said, from the words of the interface that the page brings (templates/words/).

/** @returns {(key: string, ...parts: Array) => string} '{}' in a word stands for a part */
export function speaker(words) {
  return (key, ...parts) => {
    let next = 0;
    return (words[key] ?? key).replace(/\{\}/g, () => String(parts[next++]));
  };
}

/** 'Sevda, Emre en Ruben' */
export function list(names, and) {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
