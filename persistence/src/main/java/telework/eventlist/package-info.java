/**
 * Reads the government's standard event list (自治体標準オープンデータセット, イベント一覧), which municipalities publish
 * as CSV: {@link telework.eventlist.EventListFile} takes the file apart or refuses it whole,
 * {@link telework.eventlist.EventListReading} says what of a row is certain and reports the rest.
 *
 * <p>Nothing is guessed and nothing is dropped: a row keeps the text of all its cells.
 */
package telework.eventlist;
