/** Reads CSV as people hand it in: UTF-8 or Windows-31J is found out, and a file that breaks anywhere is refused whole. */
package telework.csv;
