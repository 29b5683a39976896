import { describe, expect, it } from 'vitest';
import { notFound } from './not-found';

const page = `
  <main style="color: red"><p>a</p><p hidden>b</p><p style="display: none">c</p>
    <div style="visibility: hidden"><p>d<b>e</b></p></div>
    <div style="pointer-events: none"><button>f</button></div></main>
  <section><h1>g</h1><ul><li>h</li></ul><input type="hidden"><input type="text"><input hidden></section>
  <dialog><p>i</p></dialog><dialog open><p>j</p></dialog><div popover>k</div><div inert><p>l</p></div>
  <details><summary>m</summary><p>n</p></details><details open><b></b><summary>o</summary><summary>p</summary></details>
  <table><tbody hidden><tr><td>q</td></tr></tbody><tbody><tr hidden><td>r</td></tr><tr><td>v</td></tr></tbody></table>
  <select><option>s</option></select><template><p>t</p></template><noscript>u</noscript><embed hidden>`;

/** A window of jsdom's own, in which nothing stands in the place of anything. */
function untouched(): Window {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (frame.contentWindow === null) throw new Error('The frame has no window.');
  return frame.contentWindow;
}

const told = (window: Window): string[] =>
  [...document.querySelectorAll('#here, #here *')].map((element) => {
    const style = window.getComputedStyle(element);
    return [
      element.outerHTML.slice(0, 30),
      style.display,
      style.getPropertyValue('display'),
      style.visibility,
      style.pointerEvents,
      style.opacity,
      style.getPropertyValue('color'),
    ].join(' | ');
  });

describe('how a thing is shown', () => {
  it('is told by its kind as jsdom tells it, asked for the first time and again', () => {
    document.body.innerHTML = `<div id="here">${page}</div>`;
    const plain = untouched();
    const asJsdom = told(plain);
    expect(asJsdom.join()).toContain('none');
    expect(told(window)).toEqual(asJsdom);
    expect(told(window)).toEqual(asJsdom);
    // The same kinds of things elsewhere on a page, in something that hides them.
    const here = document.querySelector<HTMLElement>('#here');
    here?.setAttribute('style', 'visibility: hidden');
    expect(told(window)).toEqual(told(plain));
  });

  it('is asked of a style sheet where there is one', () => {
    document.body.innerHTML = `<div id="here">${page}</div>`;
    const sheet = document.createElement('style');
    sheet.textContent = 'li { display: none }';
    document.head.append(sheet);
    expect(told(window)).toEqual(told(untouched()));
    expect(told(window).filter((line) => line.startsWith('<li>h</li> | none'))).toHaveLength(1);
    sheet.remove();
  });
});

describe('what was not found', () => {
  it('is told with the page as it stands when it is read', () => {
    document.body.innerHTML = '<p>before</p>';
    const error = notFound('Unable to find it', document.body);
    document.body.innerHTML = '<p>after</p>';
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('TestingLibraryElementError');
    expect(error.message).toMatch(/^Unable to find it\n\n.*<body>.*<p>.*after/s);
  });
});
