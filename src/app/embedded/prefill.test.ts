import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import presetsFile from '../../../public/data/presets.json';
import { parsePresets } from '../../data/parse-presets';
import { ATTRIBUTES, type Attributes } from '../../embed/protocol';
import { blankForm } from '../../form';
import { prefill } from './prefill';
