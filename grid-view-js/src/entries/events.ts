export { type EventReading, readEvent, type StreamEvents } from '../events/read-event.ts';
