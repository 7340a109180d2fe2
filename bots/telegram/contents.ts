import type { MediaKind } from '../channel.ts';
import type { TelegramMessage } from './payloads.ts';

/** What a message carries beside text, in our words. */
export type Content =
  | { kind: 'media'; media: MediaKind; file?: string; caption?: string }
  | { kind: 'location'; latitude: number; longitude: number }
  | { kind: 'contact' }
  | { kind: 'unsupported'; native: string };

const media: readonly [keyof TelegramMessage, MediaKind][] = [
  ['sticker', 'sticker'],
  ['voice', 'audio'],
  ['audio', 'audio'],
  ['video_note', 'video'],
  ['video', 'video'],
  // An animation also carries a `document`, for old clients: it comes first.
  ['animation', 'video'],
  ['document', 'document'],
];

/** Content that a person sent and the assistant cannot read. */
const unreadable = [
  ...['poll', 'dice', 'game', 'story', 'checklist', 'invoice', 'successful_payment', 'live_photo', 'paid_media', 'rich_message'],
  ...['giveaway', 'giveaway_winners', 'passport_data', 'users_shared', 'chat_shared', 'web_app_data', 'gift', 'unique_gift'],
];

/** Telegram's own notices, shown as a line in the chat: nobody said anything. */
const notices = [
  ...['new_chat_members', 'left_chat_member', 'new_chat_title', 'new_chat_photo', 'delete_chat_photo', 'pinned_message'],
  ...['group_chat_created', 'supergroup_chat_created', 'channel_chat_created', 'message_auto_delete_timer_changed'],
  ...['forum_topic_created', 'forum_topic_edited', 'forum_topic_closed', 'forum_topic_reopened'],
  ...['general_forum_topic_hidden', 'general_forum_topic_unhidden', 'video_chat_scheduled', 'video_chat_started'],
  ...['video_chat_ended', 'video_chat_participants_invited', 'connected_website', 'write_access_allowed', 'boost_added'],
  ...['proximity_alert_triggered', 'chat_background_set', 'refunded_payment', 'giveaway_created', 'giveaway_completed'],
  ...['checklist_tasks_done', 'checklist_tasks_added', 'paid_message_price_changed', 'direct_message_price_changed'],
  ...['chat_owner_left', 'chat_owner_changed', 'managed_bot_created', 'poll_option_added', 'poll_option_deleted'],
  ...['community_chat_added', 'community_chat_removed', 'community_chat_joined', 'gift_upgrade_sent'],
  ...['suggested_post_approved', 'suggested_post_approval_failed', 'suggested_post_declined', 'suggested_post_paid'],
  ...['suggested_post_refunded'],
];

/** True for Telegram's own notices. `raw` is the message as it came. */
export const isNotice = (raw: object): boolean => notices.some(key => Object.hasOwn(raw, key));

/** What the message carries beside plain text; undefined when that is nothing we have a name for. */
export function contentOf(message: TelegramMessage, raw: object): Content | undefined {
  return mediaOf(message) ?? placeOf(message) ?? (message.contact ? { kind: 'contact' } : unreadableOf(raw));
}

function mediaOf(message: TelegramMessage): Content | undefined {
  const caption = message.caption ? { caption: message.caption } : {};
  // Photos come in several sizes, the largest last.
  if (message.photo) return { kind: 'media', media: 'image', file: message.photo.at(-1)?.file_id, ...caption };
  const found = media.find(([key]) => message[key] !== undefined);
  if (!found) return undefined;
  const { file_id: file } = message[found[0]] as { file_id: string };
  return { kind: 'media', media: found[1], file, ...caption };
}

function placeOf(message: TelegramMessage): Content | undefined {
  const point = message.venue?.location ?? message.location;
  return point && { kind: 'location', ...point };
}

function unreadableOf(raw: object): Content | undefined {
  const native = unreadable.find(key => Object.hasOwn(raw, key));
  return native === undefined ? undefined : { kind: 'unsupported', native };
}
