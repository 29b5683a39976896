import { act, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ListField } from '@/ui/list-field';

/** As the devices were reported to send them: nothing here presses a real key. */
type Sent =
  | { keydown: KeyboardEventInit }
  | { keyup: KeyboardEventInit }
  | { beforeinput: InputEventInit }
  | 'compositionstart'
  | 'compositionend';

type Outcome = 'next line' | 'a line break' | 'left to the keyboard';

function List() {
  const [items, setItems] = useState<string[]>(['went silent', 'interrupted']);
  return <ListField items={items} onChange={setItems} itemLabel="I did" />;
}

const line = (n: number): HTMLElement => screen.getByRole('textbox', { name: `${n}. I did` });

/** What became of the line; a line break is put in where the browser asked for one and nobody took it. */
function send(field: HTMLElement, events: readonly Sent[]): Outcome {
  let outcome: Outcome = 'left to the keyboard';
  for (const sent of events) {
    const at = document.activeElement ?? field;
    if (sent === 'compositionstart') fireEvent.compositionStart(at);
    else if (sent === 'compositionend') fireEvent.compositionEnd(at);
    else if ('keyup' in sent) fireEvent.keyUp(at, sent.keyup);
    else {
      const event =
        'keydown' in sent
          ? createEvent.keyDown(at, sent.keydown)
          : new InputEvent('beforeinput', { bubbles: true, cancelable: true, ...sent.beforeinput });
      const isLeft = fireEvent(at, event);
      const isBreak = 'beforeinput' in sent || sent.keydown.key === 'Enter';
      if (isLeft && isBreak && 'beforeinput' in sent) outcome = 'a line break';
      if (!isLeft) outcome = 'next line';
    }
  }
  return outcome;
}

const enter: KeyboardEventInit = { key: 'Enter', keyCode: 13 };
const lineBreak: Sent = { beforeinput: { inputType: 'insertLineBreak' } };

describe('where the browser says what it is about to put in', () => {
  beforeEach(() => {
    Object.assign(InputEvent.prototype, { getTargetRanges: () => [] });
  });
  afterEach(() => {
    Reflect.deleteProperty(InputEvent.prototype, 'getTargetRanges');
  });

  it.each<[string, Sent[], Outcome]>([
    ['Enter', [{ keydown: enter }, lineBreak], 'next line'],
    [
      'Enter of an iPhone, with the Shift of a sentence that begins',
      [{ keydown: { ...enter, shiftKey: true } }, lineBreak],
      'next line',
    ],
    [
      'Enter of an iPhone after its Shift key was tapped',
      [
        { keydown: { key: 'Shift', shiftKey: true } },
        { keyup: { key: 'Shift' } },
        { keydown: { ...enter, shiftKey: true } },
        lineBreak,
      ],
      'next line',
    ],
    [
      'Enter of an Android keyboard, without its name',
      [{ keydown: { key: 'Unidentified', keyCode: 229 } }, lineBreak],
      'next line',
    ],
    [
      'a keyboard that sends a paragraph',
      [
        { keydown: { key: 'Process', keyCode: 229 } },
        { beforeinput: { inputType: 'insertParagraph' } },
      ],
      'next line',
    ],
    [
      'a keyboard that sends a line feed as a letter, and no key',
      [{ beforeinput: { inputType: 'insertText', data: '\n' } }],
      'next line',
    ],
    [
      'a keyboard that ends its word and then the line',
      ['compositionstart', 'compositionend', { keydown: { keyCode: 229 } }, lineBreak],
      'next line',
    ],
    [
      'Shift held down',
      [
        { keydown: { key: 'Shift', shiftKey: true } },
        { keydown: { ...enter, shiftKey: true } },
        lineBreak,
      ],
      'a line break',
    ],
    [
      'an input method’s Enter in Chrome',
      [
        'compositionstart',
        { keydown: { ...enter, keyCode: 229, isComposing: true } },
        'compositionend',
      ],
      'left to the keyboard',
    ],
    [
      'an input method’s Enter in Safari',
      ['compositionstart', 'compositionend', { keydown: { ...enter, keyCode: 229 } }],
      'left to the keyboard',
    ],
    [
      'a line break within what is composed',
      ['compositionstart', { beforeinput: { inputType: 'insertLineBreak', isComposing: true } }],
      'a line break',
    ],
    ['a letter', [{ beforeinput: { inputType: 'insertText', data: 'n' } }], 'a line break'],
  ])('%s', (_, events, outcome) => {
    render(<List />);
    line(1).focus();
    expect(send(line(1), events)).toBe(outcome);
    expect(outcome === 'next line' ? line(2) : line(1)).toHaveFocus();
  });
});

describe('where it does not', () => {
  it.each<[string, Sent[], Outcome]>([
    ['Enter', [{ keydown: enter }], 'next line'],
    [
      'Enter of an iPhone, with the Shift of a sentence that begins',
      [{ keydown: { ...enter, shiftKey: true } }],
      'next line',
    ],
    [
      'Shift held down',
      [{ keydown: { key: 'Shift', shiftKey: true } }, { keydown: { ...enter, shiftKey: true } }],
      'left to the keyboard',
    ],
    ['Ctrl held down', [{ keydown: { ...enter, ctrlKey: true } }], 'left to the keyboard'],
    ['Cmd held down', [{ keydown: { ...enter, metaKey: true } }], 'left to the keyboard'],
    [
      'an input method’s Enter, by its flag',
      [{ keydown: { ...enter, isComposing: true } }],
      'left to the keyboard',
    ],
    [
      'an input method’s Enter, by its code, after the end',
      ['compositionstart', 'compositionend', { keydown: { ...enter, keyCode: 229 } }],
      'left to the keyboard',
    ],
    [
      'an input method’s Enter, by its start alone',
      ['compositionstart', { keydown: enter }],
      'left to the keyboard',
    ],
  ])('%s', (_, events, outcome) => {
    render(<List />);
    line(1).focus();
    expect(send(line(1), events)).toBe(outcome);
    expect(outcome === 'next line' ? line(2) : line(1)).toHaveFocus();
  });
});

it('goes on as before once what was composed has settled', async () => {
  render(<List />);
  line(1).focus();
  send(line(1), ['compositionstart', 'compositionend']);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(send(line(1), [{ keydown: enter }])).toBe('next line');
});
