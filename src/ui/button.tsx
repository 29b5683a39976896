import type { ComponentPropsWithRef } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'text';
type ButtonSize = 'large' | 'small';

type ButtonProps = ComponentPropsWithRef<'button'> & {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
};

/** The look of a button, for a link that stands where a button would. */
export function buttonClass(variant: ButtonVariant, size?: ButtonSize): string {
  return classNames(styles.button, styles[variant], size && styles[size]);
}

/**
 * What cannot be pressed yet is aria-disabled with its reason beside it, and keeps the focus; a click
 * then does nothing.
 */
export function Button({
  variant = 'quiet',
  size,
  type = 'button',
  className,
  onClick,
  ...rest
}: ButtonProps) {
  const isUnavailable = rest['aria-disabled'] === true || rest['aria-disabled'] === 'true';
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the caller's own, and never absent.
      type={isUnavailable ? 'button' : type}
      className={classNames(buttonClass(variant, size), className)}
      onClick={isUnavailable ? undefined : onClick}
    />
  );
}
