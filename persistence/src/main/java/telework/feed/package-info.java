/** What other sites and programs take from here: calendars, feeds, the map of the site and open data. */
package telework.feed;
