/** Files that belong to a seminar: slides, flyers, handouts. */
package telework.material;
