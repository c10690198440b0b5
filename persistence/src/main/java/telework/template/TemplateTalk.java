package telework.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place in the order of a template's speakers.
 *
 * @param speaker the key of somebody in the directory
 * @param talk what about; null when that is the seminar's title
 */
@Embeddable
public record TemplateTalk(
        int position, @Column(name = "speaker_id") Long speaker, String talk) {}
