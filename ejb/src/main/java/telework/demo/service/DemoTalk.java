package telework.demo.service;

/**
 * Who speaks at an invented seminar.
 *
 * @param name of one of the invented speakers
 * @param talk what about, when it has a title of its own; else null
 */
public record DemoTalk(String name, String talk) {}
