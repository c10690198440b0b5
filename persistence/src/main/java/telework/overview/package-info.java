/** What needs the attention of those who organise. */
package telework.overview;
