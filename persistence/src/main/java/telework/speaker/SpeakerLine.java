package telework.speaker;

import telework.common.Kana;

/** A speaker as lists show one; kana, affiliation and title may be null. */
public record SpeakerLine(Long id, String name, Kana kana, String affiliation, String title, Boolean active) {}
