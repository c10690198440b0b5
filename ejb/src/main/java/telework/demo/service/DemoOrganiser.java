package telework.demo.service;

import telework.organisation.Organisation;

/** An invented organiser as the demonstration's file tells it; by its key the seminars name it. */
public record DemoOrganiser(String key, Organisation.Kind kind, String name, String nameEn, String prefecture) {}
