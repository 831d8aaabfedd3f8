import '../../text/all-messages';

export { default } from '../../features/how';
