/** Sessions that are planned together, by a rule. */
package telework.series;
