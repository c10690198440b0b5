package telework.demo.service;

import java.util.List;

/** An invented seminar as the demonstration's file tells it; what it does not tell is null. */
public record DemoSeminar(
        String title,
        String titleEn,
        String organiser,
        List<String> themes,
        String speakers,
        String fee,
        String description,
        List<DemoSession> sessions) {}
