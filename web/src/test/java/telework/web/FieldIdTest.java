package telework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldIdTest {

    @ParameterizedTest
    @CsvSource({
        "email, email",
        "attendees[0].email, email",
        "attendees[0].familyNameKana, familyNameKana",
        "organisation.name, organisationName",
        "organisation.corporateNumber, organisationCorporateNumber"
    })
    void theIdOfAFieldIsTheLastPartOfItsPath(String field, String id) {
        assertThat(FieldId.of(field)).isEqualTo(id);
    }
}
