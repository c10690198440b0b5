package telework.account;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import telework.common.EmailAddress;
import telework.common.Repository;

/** Those who may sign in to the console. */
public interface StaffAccounts extends Repository {

    @HQL("where email = :email")
    List<StaffAccount> withEmail(EmailAddress email);

    @HQL("select count(*) from StaffAccount")
    Long count();
}
