/** What happens between a draft and the public. */
package telework.review;
