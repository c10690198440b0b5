/** Who is what for which organisation, from when until when, and for whom else they act. */
package telework.membership;
