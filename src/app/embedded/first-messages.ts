/** The sentences of the frame's first view that the page's does without. */
import { addMessages } from '../../text';
import {
  embed_chart,
  embed_frame_title,
  embed_full_app,
  embed_heading,
  embed_private,
  embed_private_framed,
  embed_reasons,
  form_assumptions_heading,
  form_battery_heading,
  form_buyer_heading,
  form_components_heading,
  form_sourcing_heading,
  form_vehicle_heading,
  form_what_if_heading,
  page_footer_model,
} from '../../text/paraglide/messages/en.js';

addMessages({
  embed_chart,
  embed_frame_title,
  embed_full_app,
  embed_heading,
  embed_private,
  embed_private_framed,
  embed_reasons,
  form_assumptions_heading,
  form_battery_heading,
  form_buyer_heading,
  form_components_heading,
  form_sourcing_heading,
  form_vehicle_heading,
  form_what_if_heading,
  page_footer_model,
});
