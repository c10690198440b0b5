package telework.demo.service;

import java.util.List;

/**
 * An invented seminar as the demonstration's file tells it; what it does not tell is null.
 *
 * @param speakers as prose
 * @param lineup those who are in the directory
 */
public record DemoSeminar(
        String title,
        String titleEn,
        String organiser,
        List<String> themes,
        String speakers,
        List<DemoTalk> lineup,
        String fee,
        String description,
        List<DemoMaterial> materials,
        List<DemoSession> sessions) {}
