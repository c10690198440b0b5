/** With what programs of an organisation come in, and what each of them may do. */
package telework.token;
