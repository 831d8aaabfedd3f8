import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'style'> {
  /** `primary`: the one thing to do here; `quiet`: text only, for actions that repeat; `tool`: the same without the accent, for what is seldom needed. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'tool';
}

/** A button of at least 44 px that does not submit. */
export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={classNames(styles.button, styles[look], className)} />;
}
