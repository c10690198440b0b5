package telework.demo.service;

import java.util.List;
import telework.material.Audience;

/**
 * A file of an invented seminar.
 *
 * @param file its name
 * @param lines what stands in it
 */
public record DemoMaterial(String title, String file, Audience audience, List<String> lines) {}
