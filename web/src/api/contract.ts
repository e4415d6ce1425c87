// Made from api/contract.json by ./dev gen. Changes belong in the C++ structs it is printed from.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the accounts that an administrator keeps */
        get: operations["Accounts"];
        put?: never;
        /** an administrator gives a person an account, with a one-time password */
        post: operations["CreateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** nobody signs in with it or signs with its PIN; its sessions end */
        post: operations["DisableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** a new one-time password; its sessions end, and it is open again if it was disabled */
        post: operations["ResetAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addressees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Addressees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/article/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a published article as clean HTML, for another portal */
        get: operations["ArticleFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Articles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Assessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Award"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/award/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an award decision with the list of those awarded, as .docx */
        get: operations["AwardDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/award/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["AwardForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/award/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an award decision with the list of those awarded, as .pdf */
        get: operations["AwardPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/award/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an award decision with the list of those awarded, as .print */
        get: operations["AwardPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/award/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** whom a decision awards, as .xlsx */
        get: operations["AwardXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Awards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a backup as one file, without the private key */
        get: operations["Backup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backup/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** how many backups that were proved are kept; those beyond go, and are noted, when the next one was made */
        post: operations["BackupKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backup/make": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** begins a backup: copied while work goes on, proved, packed; /api/backups tells how far it is */
        post: operations["BackupMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backup/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** destroys a backup that was made here */
        post: operations["BackupRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the backups that were made here, what verify said of each, and how far the one under way is */
        get: operations["Backups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/book/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** proves a book's file */
        post: operations["BookCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/book/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a unit's book as one file, which proves itself offline */
        get: operations["BookExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/book/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a unit's book as one page, which proves itself in any browser, offline */
        get: operations["BookPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/book/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the chain of a book of this node, proved now */
        get: operations["BookVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clock/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** an administrator has compared the server's time: from here on it counts */
        post: operations["ConfirmClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** one command; answered after it stands in the book for good */
        post: operations["Command"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Commendation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Commendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commendations/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** proposals of commendation, without the names, as .xlsx */
        get: operations["CommendationsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** citizens' comments on the unit's pages, for whoever decides on them */
        get: operations["Comments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Conference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/conclusions/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the notice of a conference's conclusions, to all, to one addressee or to one unit, as .docx */
        get: operations["ConferenceConclusionsDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/conclusions/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the notice of a conference's conclusions, to all, to one addressee or to one unit, as .pdf */
        get: operations["ConferenceConclusionsPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/conclusions/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the notice of a conference's conclusions, to all, to one addressee or to one unit, as .print */
        get: operations["ConferenceConclusionsPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/invitation/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the invitation of one unit to a conference, as .docx */
        get: operations["ConferenceInvitationDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/invitation/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the invitation of one unit to a conference, as .pdf */
        get: operations["ConferenceInvitationPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/invitation/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the invitation of one unit to a conference, as .print */
        get: operations["ConferenceInvitationPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/minutes/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the minutes of a conference, to be signed, as .docx */
        get: operations["ConferenceMinutesDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/minutes/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the minutes of a conference, to be signed, as .pdf */
        get: operations["ConferenceMinutesPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/minutes/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the minutes of a conference, to be signed, as .print */
        get: operations["ConferenceMinutesPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["ConferencePaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/paper/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the paper that a unit hands in before a conference, as .docx */
        get: operations["ConferencePaperDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/paper/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the paper that a unit hands in before a conference, as .pdf */
        get: operations["ConferencePaperPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/paper/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the paper that a unit hands in before a conference, as .print */
        get: operations["ConferencePaperPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/participants/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who is invited to a conference, and who came, as .xlsx */
        get: operations["ConferenceParticipantsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/programme/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the programme of a conference, as .docx */
        get: operations["ConferenceProgrammeDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/programme/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the programme of a conference, as .pdf */
        get: operations["ConferenceProgrammePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/programme/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the programme of a conference, as .print */
        get: operations["ConferenceProgrammePrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/roll/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the roll of a conference, to be ticked at the door, as .docx */
        get: operations["ConferenceRollDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/roll/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the roll of a conference, to be ticked at the door, as .pdf */
        get: operations["ConferenceRollPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conference/roll/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the roll of a conference, to be ticked at the door, as .print */
        get: operations["ConferenceRollPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Conferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Contributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Daily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the sheet of a daily giao ban, on one page, as .docx */
        get: operations["DailyDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the sheet of a daily giao ban, on one page, as .pdf */
        get: operations["DailyPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/daily/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the sheet of a daily giao ban, on one page, as .print */
        get: operations["DailyPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the roles that a visitor of a demo may take; 404 elsewhere */
        get: operations["DemoRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dissemination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Dissemination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disseminations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Disseminations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an issued document, as .docx */
        get: operations["DocumentDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an issued document, as .pdf */
        get: operations["DocumentPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** an issued document, as .print */
        get: operations["DocumentPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the register of documents in or out, of a year, as .xlsx */
        get: operations["DocumentsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a drafted document, to be signed on paper, as .docx */
        get: operations["DraftDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a drafted document, to be signed on paper, as .pdf */
        get: operations["DraftPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a drafted document, to be signed on paper, as .print */
        get: operations["DraftPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty_report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["DutyReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty_report/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a daily duty report, as .docx */
        get: operations["DutyReportDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty_report/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["DutyReportDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty_report/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a daily duty report, as .pdf */
        get: operations["DutyReportPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty_report/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a daily duty report, as .print */
        get: operations["DutyReportPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty_reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["DutyReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty_reports/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the board of a day's duty reports, with the strength added up, as .xlsx */
        get: operations["DutyReportsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what was lawfully erased, without a word of it: restoring a backup asks for what was erased since */
        get: operations["Erasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** notices of what was written, in commit order; resumes after the header Last-Event-ID; an event named `reload` says: read everything anew */
        get: operations["Events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a file that was taken in: a picture to look at, any other to save */
        get: operations["File"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** takes in a photo (JPEG, PNG, WebP), a scan (also PDF) or a paper (PDF, .docx): what it is, its bytes tell; with a mark of secrecy in its text it is refused; the answer's first id is the file's */
        post: operations["FileKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Handover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the record of a handover, as .docx */
        get: operations["HandoverDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["HandoverDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the record of a handover, as .pdf */
        get: operations["HandoverPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handover/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the record of a handover, as .print */
        get: operations["HandoverPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the server is there */
        get: operations["Health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who is writing in which part of an entity right now */
        get: operations["Holds"];
        put?: never;
        /** says that one writes in a part, again and again while one does, or lets it go */
        post: operations["Hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Information"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/information/item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["InformationItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/information/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** information as the board shows it, as .xlsx */
        get: operations["InformationXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Lessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lessons/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** shortcomings and lessons of a unit, with the last account of each, as .xlsx */
        get: operations["LessonsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Levels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the duty log of a unit, as .xlsx */
        get: operations["LogXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Matter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matter/submitter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["MatterSubmitter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Matters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** matters from below, without who brought them, as .xlsx */
        get: operations["MattersXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["People"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the staff of a unit and their posts, as .xlsx */
        get: operations["PeopleXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** what the public site says of itself, and who set it */
        get: operations["PortalSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/settings/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sets all of it: checked, a fault named by its field; pages show it at once, a portal that stands apart with the next bundle */
        post: operations["PortalSettingsKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Registers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Rights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who read personal data, where and of whom, the latest first */
        get: operations["RightsReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["RightsRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second_factor_rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** of which roles a second factor is asked, and how many have none yet */
        get: operations["SecondFactorRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second_factor_rule/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** asks a second factor of all who hold a role, or no more: who has none sets one before anything else */
        post: operations["SecondFactorRuleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** who is signed in, and the posts they hold */
        get: operations["Session"];
        put?: never;
        /** signs in: sets the cookie giaoban_session (over TLS __Host-giaoban_session) and gives the token that every change sends back in the header X-CSRF */
        post: operations["SignIn"];
        /** signs out */
        delete: operations["SignOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** where one is signed in, and whether a second factor is set */
        get: operations["OwnAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** ends one sign-in of one's own, or every other one */
        post: operations["EndSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/factor/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** a new secret for an authenticator app; it counts once its first code came back */
        post: operations["BeginFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/factor/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** new recovery codes: the old ones open nothing from then on */
        post: operations["RenewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** the first code: from here on signing in asks for one; gives recovery codes */
        post: operations["ConfirmFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** signing in asks for no code from the phone any more */
        post: operations["RemoveFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** the passkey that was made: from here on it opens; gives recovery codes where none are left */
        post: operations["AddPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** what a passkey has to sign, for a sign-in or a proof; counts once, for minutes */
        post: operations["AskPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** what a browser needs to make a passkey; counts once, for minutes */
        post: operations["BeginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** a passkey of one's own opens nothing any more */
        post: operations["RemovePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** another name for a passkey of one's own */
        post: operations["RenamePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sets one's own password; a one-time password opens nothing else */
        post: operations["SetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sets one's own PIN, with which handovers are signed */
        post: operations["SetPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Summaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summaries/changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["SummariesChanged"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["SummaryChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a summary on the paper that an office signs, as .docx */
        get: operations["SummaryDocx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/figure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["SummaryFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["SummaryFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a summary on the paper that an office signs, as .pdf */
        get: operations["SummaryPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a summary on the paper that an office signs, as .print */
        get: operations["SummaryPrint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["SummaryVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["SummaryVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/summary/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the figures of a summary, as .xlsx */
        get: operations["SummaryXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the tasks of a box, with who answers for them, as .xlsx */
        get: operations["TasksXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a template as it is used now, to be changed in Word */
        get: operations["Template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template/back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** goes back to the template that comes with giaoban */
        post: operations["TemplateBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/template/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** hands in a template: checked, and used by the next paper; all that is wrong with one is named */
        post: operations["TemplateKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** the templates of papers: which are the office's own, who handed them in */
        get: operations["Templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["Units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["UnitsMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** a view */
        get: operations["UnitsSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountLine: {
            name: string;
            person: components["schemas"]["Id"];
            one_time: boolean;
            one_time_ends: components["schemas"]["Instant"] | null;
            disabled: boolean;
            second_factor: boolean;
        };
        AccountList: {
            accounts: components["schemas"]["AccountLine"][];
        };
        /** @enum {string} */
        AccountOutcome: "done" | "continues" | "dropped" | "not_accounted";
        ActAheadView: {
            what: components["schemas"]["ReformKind"];
            on: components["schemas"]["Date"];
        };
        ActingPostInput: {
            post: components["schemas"]["Id"];
        };
        AddPasskeyInput: {
            name: string;
            passkey: components["schemas"]["PasskeyMadeInput"];
        };
        Addressee: {
            unit: components["schemas"]["UnitRef"];
            place: boolean;
        };
        /** @enum {string} */
        AddresseeGroup: "none" | "all_communes" | "all_stationed" | "all_subordinate" | "commune_commands" | "commune_committees" | "commune_police" | "commune_fronts" | "commune_parties";
        Addressees: {
            units: components["schemas"]["Addressee"][];
            /** Format: int64 */
            most: number;
            too_many: boolean;
        };
        AdviceAnswer: {
            advice: components["schemas"]["Id"];
            chosen: number;
            text?: string;
        };
        AdviceAnswerView: {
            /** Format: int64 */
            chosen: number;
            text: string | null;
            at: components["schemas"]["Instant"];
            by: string;
        };
        AdviceGive: {
            information: components["schemas"]["Id"];
            superior: components["schemas"]["Id"];
            options?: string[];
            recommended: number;
            reason: string;
        };
        AdviceView: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            to: components["schemas"]["UnitRef"];
            options: string[];
            /** Format: int64 */
            recommended: number;
            reason: string | null;
            at: components["schemas"]["Instant"];
            by: string;
            answer: components["schemas"]["AdviceAnswerView"] | null;
        };
        Agency: {
            title: string;
            address: string;
        };
        AgencyInput: {
            title: string;
            address: string;
        };
        AnswerAccept: {
            task: components["schemas"]["Id"];
            owner?: components["schemas"]["Id"] | null;
        };
        AnswerAccount: {
            task: components["schemas"]["Id"];
            period_from: components["schemas"]["Date"];
            period_to: components["schemas"]["Date"];
            text: string;
            owner?: components["schemas"]["Id"] | null;
        };
        AnswerDecline: {
            task: components["schemas"]["Id"];
            reason: string;
            owner?: components["schemas"]["Id"] | null;
        };
        AnswerDone: {
            task: components["schemas"]["Id"];
            text: string;
            evidence?: components["schemas"]["ReferenceInput"][];
            owner?: components["schemas"]["Id"] | null;
        };
        AnswerProgress: {
            task: components["schemas"]["Id"];
            text: string;
            percent: number;
            owner?: components["schemas"]["Id"] | null;
        };
        AnswerView: {
            owner: components["schemas"]["UnitRef"];
            unit: components["schemas"]["UnitRef"];
            co: boolean;
            state: components["schemas"]["PartState"];
            /** Format: int64 */
            percent: number;
            text: string | null;
            reason: string | null;
            evidence: components["schemas"]["Reference"][];
            accounted_to: components["schemas"]["Date"] | null;
            /** Format: int64 */
            overdue_days: number;
            story: components["schemas"]["StoryStep"][];
        };
        ArticleAmend: {
            conference?: components["schemas"]["Id"] | null;
            summary?: components["schemas"]["Id"] | null;
            title: string;
            lead?: string;
            body?: string;
            captions?: components["schemas"]["CaptionInput"][];
            author_line?: string;
            source?: string;
            category?: string;
            reuse_note?: string;
            section?: components["schemas"]["ArticleSection"] | null;
            symbol?: string;
            issued_on?: components["schemas"]["Date"] | null;
            issuer?: string;
            as_of?: components["schemas"]["Date"] | null;
            figures?: components["schemas"]["PublishedFigureInput"][];
            article: components["schemas"]["Id"];
        };
        ArticleBody: {
            conference: components["schemas"]["Id"] | null;
            summary: components["schemas"]["Id"] | null;
            /** @description null: erased */
            title: string | null;
            /** @description null: erased */
            lead: string | null;
            /** @description null: erased */
            body: string | null;
            captions: components["schemas"]["Caption"][];
            /** @description null: erased */
            author_line: string | null;
            /** @description null: erased */
            source: string | null;
            category: string;
            /** @description null: erased */
            reuse_note: string | null;
            section: components["schemas"]["ArticleSection"] | null;
            symbol: string;
            issued_on: components["schemas"]["Date"] | null;
            issuer: string;
            as_of: components["schemas"]["Date"] | null;
            figures: components["schemas"]["PublishedFigure"][];
        };
        ArticleDraft: {
            conference?: components["schemas"]["Id"] | null;
            summary?: components["schemas"]["Id"] | null;
            title: string;
            lead?: string;
            body?: string;
            captions?: components["schemas"]["CaptionInput"][];
            author_line?: string;
            source?: string;
            category?: string;
            reuse_note?: string;
            section?: components["schemas"]["ArticleSection"] | null;
            symbol?: string;
            issued_on?: components["schemas"]["Date"] | null;
            issuer?: string;
            as_of?: components["schemas"]["Date"] | null;
            figures?: components["schemas"]["PublishedFigureInput"][];
        };
        ArticleDropErratum: {
            article: components["schemas"]["Id"];
            number: number;
            reason: string;
        };
        ArticleImport: {
            conference?: components["schemas"]["Id"] | null;
            summary?: components["schemas"]["Id"] | null;
            title: string;
            lead?: string;
            body?: string;
            captions?: components["schemas"]["CaptionInput"][];
            author_line?: string;
            source?: string;
            category?: string;
            reuse_note?: string;
            section?: components["schemas"]["ArticleSection"] | null;
            symbol?: string;
            issued_on?: components["schemas"]["Date"] | null;
            issuer?: string;
            as_of?: components["schemas"]["Date"] | null;
            figures?: components["schemas"]["PublishedFigureInput"][];
            original: components["schemas"]["OriginalInput"];
        };
        ArticleList: {
            articles: components["schemas"]["ArticleView"][];
        };
        ArticleNoteErratum: {
            article: components["schemas"]["Id"];
            passage: string;
            correction: string;
        };
        ArticlePhotoInput: {
            file: components["schemas"]["Id"];
            caption?: string;
            credit?: string;
            alt?: string;
            after?: number | null;
        };
        ArticlePhotoView: {
            file: components["schemas"]["Id"];
            /** @description null: erased */
            caption: string | null;
            /** @description null: erased */
            credit: string | null;
            /** @description null: erased */
            alt: string | null;
            after: number | null;
            /** Format: int64 */
            width: number;
            /** Format: int64 */
            height: number;
            removed: boolean;
        };
        ArticlePublish: {
            article: components["schemas"]["Id"];
        };
        ArticlePublishErratum: {
            article: components["schemas"]["Id"];
            number: number;
        };
        ArticleReturn: {
            article: components["schemas"]["Id"];
            note: string;
        };
        /** @enum {string} */
        ArticleSection: "news" | "documents" | "statistics";
        ArticleSetPhotos: {
            article: components["schemas"]["Id"];
            photos?: components["schemas"]["ArticlePhotoInput"][];
        };
        /** @enum {string} */
        ArticleState: "draft" | "review" | "published" | "withdrawn";
        ArticleSubmit: {
            article: components["schemas"]["Id"];
        };
        ArticleView: {
            id: components["schemas"]["Id"];
            slug: string;
            state: components["schemas"]["ArticleState"];
            title: string | null;
            published_at: components["schemas"]["Instant"] | null;
            updated_at: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleBody"];
            wrote: boolean;
            returned: string | null;
            by_its_writer: boolean;
            verbatim: boolean;
            original: components["schemas"]["Original"];
            errata: components["schemas"]["ErratumView"][];
            photos: components["schemas"]["ArticlePhotoView"][];
            revision: components["schemas"]["RevisionView"] | null;
            summary_replaced_by: components["schemas"]["EditionRef"] | null;
        };
        ArticleWithdraw: {
            article: components["schemas"]["Id"];
            reason: string;
        };
        AskPasskeyInput: {
            name?: string;
            password?: string;
        };
        AskedPaperView: {
            number: number;
            unit: components["schemas"]["UnitRef"];
            topic: string | null;
            due: components["schemas"]["Date"];
            minutes: number | null;
            asked_at: components["schemas"]["Instant"];
            state: components["schemas"]["PaperState"];
            late: boolean;
            title: string | null;
            /** Format: int64 */
            version: number;
            handed_at: components["schemas"]["Instant"] | null;
            as_file: boolean;
            reason: string | null;
            scheduled: boolean;
        };
        /** @enum {string} */
        AssessmentBox: "all" | "ours" | "received";
        AssessmentDissent: {
            assessment: components["schemas"]["Id"];
            reason: string;
        };
        AssessmentEndorse: {
            assessment: components["schemas"]["Id"];
        };
        AssessmentPartyView: {
            unit: components["schemas"]["UnitRef"];
            stance: components["schemas"]["StanceState"];
            dissent: string | null;
            by: string;
            at: components["schemas"]["Instant"] | null;
        };
        AssessmentRevise: {
            situation: string;
            hazards?: components["schemas"]["LikelyHazardInput"][];
            measures?: components["schemas"]["PlannedMeasureInput"][];
            assessment: components["schemas"]["Id"];
        };
        AssessmentSend: {
            assessment: components["schemas"]["Id"];
            addressees?: components["schemas"]["Id"][];
        };
        AssessmentSettle: {
            assessment: components["schemas"]["Id"];
            remark?: string;
        };
        /** @enum {string} */
        AssessmentState: "in_discussion" | "settled" | "withdrawn";
        AssessmentStep: {
            at: components["schemas"]["Instant"];
            unit: components["schemas"]["UnitRef"];
            by: string;
            what: string;
            text: string | null;
            /** Format: int64 */
            number: number;
        };
        AssessmentView: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            unit: components["schemas"]["UnitRef"];
            period_from: components["schemas"]["Date"];
            period_to: components["schemas"]["Date"];
            situation: string | null;
            hazards: components["schemas"]["HazardView"][];
            measures: string[];
            author: string;
            written_at: components["schemas"]["Instant"];
            /** Format: int64 */
            round: number;
            state: components["schemas"]["AssessmentState"];
            /** Format: int64 */
            addressed: number;
            /** Format: int64 */
            endorsed: number;
            /** Format: int64 */
            dissented: number;
            waits: boolean;
            settled_at: components["schemas"]["Instant"] | null;
            remark: string | null;
            withdraw_reason: string | null;
            parties: components["schemas"]["AssessmentPartyView"][];
            story: components["schemas"]["AssessmentStep"][];
            can: string[];
        };
        AssessmentWithdraw: {
            assessment: components["schemas"]["Id"];
            reason: string;
        };
        AssessmentWrite: {
            situation: string;
            hazards?: components["schemas"]["LikelyHazardInput"][];
            measures?: components["schemas"]["PlannedMeasureInput"][];
            period_from: components["schemas"]["Date"];
            period_to: components["schemas"]["Date"];
            addressees?: components["schemas"]["Id"][];
            group: components["schemas"]["AddresseeGroup"];
        };
        Assessments: {
            items: components["schemas"]["AssessmentView"][];
            more: components["schemas"]["Id"] | null;
            /** Format: int64 */
            waiting: number;
        };
        AwardDecide: {
            form: components["schemas"]["AwardForm"];
            achievement: string;
            recipients?: components["schemas"]["ChosenRecipientInput"][];
            signer_prefix: components["schemas"]["SignerPrefix"];
            signer_post: components["schemas"]["Id"];
            place?: string;
            authority?: string;
            named_publicly: boolean;
            own_form?: string;
        };
        /** @enum {string} */
        AwardForm: "giay_khen" | "bang_khen" | "lao_dong_tien_tien" | "tap_the_lao_dong_tien_tien" | "chien_si_thi_dua_co_so" | "gia_dinh_van_hoa" | "thon_van_hoa" | "tap_the_lao_dong_xuat_sac" | "chien_si_thi_dua_cap_tinh" | "chien_si_thi_dua_toan_quan" | "chien_si_thi_dua_toan_quoc" | "chien_si_tien_tien" | "don_vi_tien_tien" | "don_vi_quyet_thang" | "co_thi_dua" | "co_thi_dua_chinh_phu" | "bang_khen_thu_tuong" | "hinh_thuc_rieng";
        AwardFormView: {
            form: components["schemas"]["AwardForm"];
            source: components["schemas"]["RuleSource"];
            verified: boolean;
            basis: string;
            individuals: boolean;
            collectives: boolean;
            households: boolean;
            own_form: string;
        };
        AwardForms: {
            forms: components["schemas"]["AwardFormView"][];
        };
        AwardPresent: {
            award: components["schemas"]["Id"];
            held_on: components["schemas"]["Date"];
            conference?: components["schemas"]["Id"] | null;
        };
        AwardRevoke: {
            award: components["schemas"]["Id"];
            reason: string;
        };
        AwardRuleState: {
            unit: components["schemas"]["Id"];
            form: components["schemas"]["AwardForm"];
            allowed: boolean;
            from: components["schemas"]["Date"];
            basis: string;
            own?: components["schemas"]["OwnFormInput"] | null;
        };
        AwardRuleView: {
            form: components["schemas"]["AwardForm"];
            allowed: boolean;
            from: components["schemas"]["Date"];
            basis: string;
            set_at: components["schemas"]["Instant"];
            set_by: string;
            own: components["schemas"]["OwnForm"] | null;
        };
        AwardView: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            symbol: string;
            signed_on: components["schemas"]["Date"];
            signer_prefix: components["schemas"]["SignerPrefix"];
            signer: string;
            signer_rank: string;
            signer_title: string;
            form: components["schemas"]["AwardForm"];
            own_form: string;
            achievement: string | null;
            /** Format: int64 */
            individuals: number;
            /** Format: int64 */
            collectives: number;
            /** Format: int64 */
            households: number;
            named_publicly: boolean;
            verified_rule: boolean;
            place: string;
            authority: string;
            held_on: components["schemas"]["Date"] | null;
            conference: components["schemas"]["Id"] | null;
            conference_title: string | null;
            revoked_at: components["schemas"]["Instant"] | null;
            revoke_reason: string | null;
            recipients: components["schemas"]["RecipientView"][];
            can: string[];
            code: string | null;
        };
        Awards: {
            items: components["schemas"]["AwardView"][];
            more: components["schemas"]["Id"] | null;
        };
        BackupFailed: {
            message: string;
            at: components["schemas"]["Instant"];
        };
        BackupKeeping: {
            /** Format: int64 */
            kept: number;
            /** Format: int64 */
            usual: number;
            /** Format: int64 */
            least: number;
            /** Format: int64 */
            most: number;
            next_to_go: string[];
        };
        BackupLine: {
            name: string;
            made_at: components["schemas"]["Instant"];
            by: string;
            /** Format: int64 */
            bytes: number;
            /** Format: int64 */
            entries: number;
            /** Format: int64 */
            books: number;
            /** Format: int64 */
            files: number;
            /** Format: int64 */
            unsigned_books: number;
            intact: boolean;
            fault: string;
            fault_in: string;
            /** Format: int64 */
            fault_number: number;
            removed: string[];
            /** Format: int64 */
            kept: number;
        };
        BackupList: {
            backups: components["schemas"]["BackupLine"][];
            running: components["schemas"]["BackupRunning"] | null;
            failed: components["schemas"]["BackupFailed"] | null;
            folder: string;
            keeping: components["schemas"]["BackupKeeping"];
        };
        BackupRunning: {
            stage: components["schemas"]["BackupStage"];
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            all: number;
            began: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        BackupStage: "copying" | "proving" | "packing";
        BasisView: {
            kind: string;
            id: components["schemas"]["Id"];
            label: string;
        };
        Book: {
            book: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            head: components["schemas"]["HeadView"];
            entries: components["schemas"]["EntryView"][];
            more: number | null;
            may_erase: boolean;
        };
        BookCheck: {
            intact: boolean;
            book: components["schemas"]["Id"];
            name: string;
            /** Format: int64 */
            checked: number;
            head: string;
            volumes: components["schemas"]["BookVolume"][];
            fault: components["schemas"]["BookFault"] | null;
        };
        BookErase: {
            unit: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            reason: string;
        };
        BookFault: {
            code: string;
            what: string;
            /** Format: int64 */
            line: number;
            /** Format: int64 */
            number: number;
            detail: string;
        };
        BookVolume: {
            /** Format: int32 */
            volume: number;
            /** Format: int64 */
            first: number;
            /** Format: int64 */
            last: number;
            fingerprint: string;
        };
        CallList: {
            calls: components["schemas"]["CallView"][];
        };
        CallView: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            summary: components["schemas"]["Id"];
            title: string | null;
            outline: string | null;
            due: components["schemas"]["Date"];
            called_at: components["schemas"]["Instant"];
            over: boolean;
            contributions: components["schemas"]["ContributionView"][];
            issued_with: components["schemas"]["EditionRef"] | null;
        };
        Candidate: {
            post: components["schemas"]["Id"];
            name: string;
            title: string;
        };
        Caption: {
            /** @description null: erased */
            caption: string | null;
            /** @description null: erased */
            credit: string | null;
            /** @description null: erased */
            alt: string | null;
        };
        CaptionInput: {
            caption?: string;
            credit?: string;
            alt?: string;
        };
        CategorySum: {
            category: components["schemas"]["StrengthCategory"];
            sum: components["schemas"]["StrengthSum"];
        };
        ChainState: {
            /** Format: int64 */
            number: number;
            code: string;
        };
        Chair: {
            /** @description null: erased */
            name: string | null;
            titles: string[];
            opened: boolean;
            directed: boolean;
        };
        ChairInput: {
            name?: string;
            titles?: string[];
            opened: boolean;
            directed: boolean;
        };
        ChangedCell: {
            row: string;
            column: string;
            was: string;
            now: string;
        };
        ChangedFigure: {
            token: string;
            label: string;
            form: components["schemas"]["FigureForm"];
            was: string;
            now: string;
            cells: components["schemas"]["ChangedCell"][];
            entries: components["schemas"]["LaterEntry"][];
            more: boolean;
        };
        ChangedSummaries: {
            summaries: components["schemas"]["ChangedSummary"][];
        };
        ChangedSummary: {
            id: components["schemas"]["Id"];
            title: string | null;
            symbol: string;
            issued_on: components["schemas"]["Date"];
            figures: components["schemas"]["ChangedValue"][];
        };
        ChangedValue: {
            label: string;
            form: components["schemas"]["FigureForm"];
            was: string;
            now: string;
        };
        CheckItemInput: {
            item: string;
            state: components["schemas"]["CheckState"];
            remark?: string;
        };
        CheckItemView: {
            item: string;
            state: components["schemas"]["CheckState"];
            remark: string;
        };
        /** @enum {string} */
        CheckState: "ok" | "damaged" | "missing";
        ChosenRecipientInput: {
            commendation: components["schemas"]["Id"];
            line: number;
        };
        CitizenCommentView: {
            id: components["schemas"]["Id"];
            article: components["schemas"]["Id"];
            title: string;
            slug: string;
            code: string;
            name: string;
            text: string;
            received: components["schemas"]["Instant"];
            shown: boolean;
        };
        /** @enum {string} */
        CivilDefenceLevel: "level_1" | "level_2" | "level_3";
        /** @enum {string} */
        Coming: "comes" | "sends_another" | "stays_away";
        ComingPost: {
            post: string;
            coming: components["schemas"]["Coming"];
            instead: string;
            /** @description null: erased */
            reason: string | null;
        };
        ComingPostInput: {
            post: string;
            coming: components["schemas"]["Coming"];
            instead?: string;
            reason?: string;
        };
        /** @description told apart by `command`; `key` is a new UUID version 7 for each */
        Command: {
            /** @constant */
            command: "book.erase";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["BookErase"];
        } | {
            /** @constant */
            command: "register.state";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["RegisterState"];
        } | {
            /** @constant */
            command: "unit.establish";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitEstablish"];
        } | {
            /** @constant */
            command: "unit.rename";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitRename"];
        } | {
            /** @constant */
            command: "unit.seat";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitSeat"];
        } | {
            /** @constant */
            command: "unit.relate";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitRelate"];
        } | {
            /** @constant */
            command: "unit.unrelate";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitUnrelate"];
        } | {
            /** @constant */
            command: "unit.transfer";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitTransfer"];
        } | {
            /** @constant */
            command: "unit.merge";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitMerge"];
        } | {
            /** @constant */
            command: "unit.split";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitSplit"];
        } | {
            /** @constant */
            command: "unit.dissolve";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitDissolve"];
        } | {
            /** @constant */
            command: "unit.wind_up";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitWindUp"];
        } | {
            /** @constant */
            command: "unit.countermand";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["UnitCountermand"];
        } | {
            /** @constant */
            command: "person.enter";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["PersonEnter"];
        } | {
            /** @constant */
            command: "person.rank";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["PersonRank"];
        } | {
            /** @constant */
            command: "person.correct";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["PersonCorrect"];
        } | {
            /** @constant */
            command: "post.appoint";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["PostAppoint"];
        } | {
            /** @constant */
            command: "post.end";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["PostEnd"];
        } | {
            /** @constant */
            command: "watch.open";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["WatchOpen"];
        } | {
            /** @constant */
            command: "log.write";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LogWrite"];
        } | {
            /** @constant */
            command: "log.strike";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LogStrike"];
        } | {
            /** @constant */
            command: "task.give";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["TaskGive"];
        } | {
            /** @constant */
            command: "task.withdraw";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["TaskWithdraw"];
        } | {
            /** @constant */
            command: "task.confirm";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["TaskConfirm"];
        } | {
            /** @constant */
            command: "task.reopen";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["TaskReopen"];
        } | {
            /** @constant */
            command: "task.return";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["TaskReturn"];
        } | {
            /** @constant */
            command: "answer.accept";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AnswerAccept"];
        } | {
            /** @constant */
            command: "answer.decline";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AnswerDecline"];
        } | {
            /** @constant */
            command: "answer.progress";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AnswerProgress"];
        } | {
            /** @constant */
            command: "answer.done";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AnswerDone"];
        } | {
            /** @constant */
            command: "answer.account";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AnswerAccount"];
        } | {
            /** @constant */
            command: "document.receive";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DocumentReceive"];
        } | {
            /** @constant */
            command: "document.issue";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DocumentIssue"];
        } | {
            /** @constant */
            command: "document.note";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DocumentNote"];
        } | {
            /** @constant */
            command: "document.register";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DocumentRegister"];
        } | {
            /** @constant */
            command: "document.file";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DocumentFile"];
        } | {
            /** @constant */
            command: "document.annul";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DocumentAnnul"];
        } | {
            /** @constant */
            command: "document.ask_sessions";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DocumentAskSessions"];
        } | {
            /** @constant */
            command: "document.attach_scan";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DocumentAttachScan"];
        } | {
            /** @constant */
            command: "dissemination.record";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DisseminationRecord"];
        } | {
            /** @constant */
            command: "dissemination.strike";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DisseminationStrike"];
        } | {
            /** @constant */
            command: "draft.write";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DraftWrite"];
        } | {
            /** @constant */
            command: "draft.amend";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DraftAmend"];
        } | {
            /** @constant */
            command: "draft.submit";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DraftSubmit"];
        } | {
            /** @constant */
            command: "draft.return";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DraftReturn"];
        } | {
            /** @constant */
            command: "draft.approve";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DraftApprove"];
        } | {
            /** @constant */
            command: "draft.confirm";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DraftConfirm"];
        } | {
            /** @constant */
            command: "draft.issue";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DraftIssue"];
        } | {
            /** @constant */
            command: "draft.withdraw";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DraftWithdraw"];
        } | {
            /** @constant */
            command: "information.report";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["InformationReport"];
        } | {
            /** @constant */
            command: "information.send";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["InformationSend"];
        } | {
            /** @constant */
            command: "information.assess";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["InformationAssess"];
        } | {
            /** @constant */
            command: "information.close";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["InformationClose"];
        } | {
            /** @constant */
            command: "information.reopen";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["InformationReopen"];
        } | {
            /** @constant */
            command: "information.correct";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["InformationCorrect"];
        } | {
            /** @constant */
            command: "information.strike";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["InformationStrike"];
        } | {
            /** @constant */
            command: "reply.receive";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ReplyReceive"];
        } | {
            /** @constant */
            command: "reply.verify";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ReplyVerify"];
        } | {
            /** @constant */
            command: "reply.endorse";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ReplyEndorse"];
        } | {
            /** @constant */
            command: "reply.dissent";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ReplyDissent"];
        } | {
            /** @constant */
            command: "reply.link";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ReplyLink"];
        } | {
            /** @constant */
            command: "advice.give";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AdviceGive"];
        } | {
            /** @constant */
            command: "advice.answer";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AdviceAnswer"];
        } | {
            /** @constant */
            command: "matter.receive";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["MatterReceive"];
        } | {
            /** @constant */
            command: "matter.forward";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["MatterForward"];
        } | {
            /** @constant */
            command: "matter.answer";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["MatterAnswer"];
        } | {
            /** @constant */
            command: "matter.note_answer";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["MatterNoteAnswer"];
        } | {
            /** @constant */
            command: "matter.close";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["MatterClose"];
        } | {
            /** @constant */
            command: "matter.strike";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["MatterStrike"];
        } | {
            /** @constant */
            command: "handover.sign";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["HandoverSign"];
            pin: string;
        } | {
            /** @constant */
            command: "handover.countersign";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["HandoverCountersign"];
            pin: string;
        } | {
            /** @constant */
            command: "handover.refuse";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["HandoverRefuse"];
            pin: string;
        } | {
            /** @constant */
            command: "handover.withdraw";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["HandoverWithdraw"];
        } | {
            /** @constant */
            command: "watch.order_takeover";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["WatchOrderTakeover"];
        } | {
            /** @constant */
            command: "duty_report.write";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DutyReportWrite"];
        } | {
            /** @constant */
            command: "duty_report.confirm";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DutyReportConfirm"];
        } | {
            /** @constant */
            command: "duty_report.strike";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["DutyReportStrike"];
        } | {
            /** @constant */
            command: "conference.prepare";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferencePrepare"];
        } | {
            /** @constant */
            command: "conference.amend";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceAmend"];
        } | {
            /** @constant */
            command: "conference.invite";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceInvite"];
        } | {
            /** @constant */
            command: "conference.tick";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceTick"];
        } | {
            /** @constant */
            command: "conference.ask_papers";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceAskPapers"];
        } | {
            /** @constant */
            command: "conference.withdraw_paper";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceWithdrawPaper"];
        } | {
            /** @constant */
            command: "conference.accept_paper";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceAcceptPaper"];
        } | {
            /** @constant */
            command: "conference.return_paper";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceReturnPaper"];
        } | {
            /** @constant */
            command: "conference.schedule_paper";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceSchedulePaper"];
        } | {
            /** @constant */
            command: "conference.unschedule_paper";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceUnschedulePaper"];
        } | {
            /** @constant */
            command: "conference.close_papers";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceClosePapers"];
        } | {
            /** @constant */
            command: "conference.receive_paper";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceReceivePaper"];
        } | {
            /** @constant */
            command: "conference.contribute";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceContribute"];
        } | {
            /** @constant */
            command: "conference.strike_contribution";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceStrikeContribution"];
        } | {
            /** @constant */
            command: "conference.account";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceAccount"];
        } | {
            /** @constant */
            command: "conference.attend";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceAttend"];
        } | {
            /** @constant */
            command: "conference.conclude";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceConclude"];
        } | {
            /** @constant */
            command: "conference.submit_notice";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceSubmitNotice"];
        } | {
            /** @constant */
            command: "conference.instruct";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceInstruct"];
        } | {
            /** @constant */
            command: "conference.cancel";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ConferenceCancel"];
        } | {
            /** @constant */
            command: "invitation.answer";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["InvitationAnswer"];
        } | {
            /** @constant */
            command: "paper.hand_in";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["PaperHandIn"];
        } | {
            /** @constant */
            command: "summary.open";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryOpen"];
        } | {
            /** @constant */
            command: "summary.reissue";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryReissue"];
        } | {
            /** @constant */
            command: "summary.amend";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryAmend"];
        } | {
            /** @constant */
            command: "summary.write";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryWrite"];
        } | {
            /** @constant */
            command: "summary.put_to_sign";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryPutToSign"];
        } | {
            /** @constant */
            command: "summary.confirm";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryConfirm"];
        } | {
            /** @constant */
            command: "summary.hand_back";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryHandBack"];
        } | {
            /** @constant */
            command: "summary.issue";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryIssue"];
        } | {
            /** @constant */
            command: "summary.assign";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryAssign"];
        } | {
            /** @constant */
            command: "summary.submit";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummarySubmit"];
        } | {
            /** @constant */
            command: "summary.return";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryReturn"];
        } | {
            /** @constant */
            command: "summary.accept";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryAccept"];
        } | {
            /** @constant */
            command: "summary.comment";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryComment"];
        } | {
            /** @constant */
            command: "summary.resolve";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryResolve"];
        } | {
            /** @constant */
            command: "file.keep";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["FileKeep"];
        } | {
            /** @constant */
            command: "file.remove";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["FileRemove"];
        } | {
            /** @constant */
            command: "summary.state";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryState"];
        } | {
            /** @constant */
            command: "summary.strike_stated";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["SummaryStrikeStated"];
        } | {
            /** @constant */
            command: "contribution.call";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ContributionCall"];
        } | {
            /** @constant */
            command: "contribution.send";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ContributionSend"];
        } | {
            /** @constant */
            command: "article.draft";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleDraft"];
        } | {
            /** @constant */
            command: "article.import";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleImport"];
        } | {
            /** @constant */
            command: "article.amend";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleAmend"];
        } | {
            /** @constant */
            command: "article.submit";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleSubmit"];
        } | {
            /** @constant */
            command: "article.return";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleReturn"];
        } | {
            /** @constant */
            command: "article.publish";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticlePublish"];
        } | {
            /** @constant */
            command: "article.withdraw";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleWithdraw"];
        } | {
            /** @constant */
            command: "article.note_erratum";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleNoteErratum"];
        } | {
            /** @constant */
            command: "article.publish_erratum";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticlePublishErratum"];
        } | {
            /** @constant */
            command: "article.drop_erratum";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleDropErratum"];
        } | {
            /** @constant */
            command: "article.set_photos";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["ArticleSetPhotos"];
        } | {
            /** @constant */
            command: "revision.put_forward";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["RevisionPutForward"];
        } | {
            /** @constant */
            command: "revision.publish";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["RevisionPublish"];
        } | {
            /** @constant */
            command: "revision.return";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["RevisionReturn"];
        } | {
            /** @constant */
            command: "revision.withdraw";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["RevisionWithdraw"];
        } | {
            /** @constant */
            command: "comment.decide";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["CommentDecide"];
        } | {
            /** @constant */
            command: "commendation.propose";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["CommendationPropose"];
        } | {
            /** @constant */
            command: "commendation.withdraw";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["CommendationWithdraw"];
        } | {
            /** @constant */
            command: "commendation.agree";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["CommendationAgree"];
        } | {
            /** @constant */
            command: "commendation.return";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["CommendationReturn"];
        } | {
            /** @constant */
            command: "award.decide";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AwardDecide"];
        } | {
            /** @constant */
            command: "award.present";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AwardPresent"];
        } | {
            /** @constant */
            command: "award.revoke";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AwardRevoke"];
        } | {
            /** @constant */
            command: "assessment.write";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AssessmentWrite"];
        } | {
            /** @constant */
            command: "assessment.revise";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AssessmentRevise"];
        } | {
            /** @constant */
            command: "assessment.send";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AssessmentSend"];
        } | {
            /** @constant */
            command: "assessment.settle";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AssessmentSettle"];
        } | {
            /** @constant */
            command: "assessment.withdraw";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AssessmentWithdraw"];
        } | {
            /** @constant */
            command: "assessment.endorse";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AssessmentEndorse"];
        } | {
            /** @constant */
            command: "assessment.dissent";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AssessmentDissent"];
        } | {
            /** @constant */
            command: "lesson.record";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LessonRecord"];
        } | {
            /** @constant */
            command: "lesson.account";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LessonAccount"];
        } | {
            /** @constant */
            command: "lesson.strike";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LessonStrike"];
        } | {
            /** @constant */
            command: "level.announce";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LevelAnnounce"];
        } | {
            /** @constant */
            command: "level.change";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LevelChange"];
        } | {
            /** @constant */
            command: "level.lift";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LevelLift"];
        } | {
            /** @constant */
            command: "level.strike";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["LevelStrike"];
        } | {
            /** @constant */
            command: "rule.set";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["RuleSet"];
        } | {
            /** @constant */
            command: "rule.follow";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["RuleFollow"];
        } | {
            /** @constant */
            command: "award_rule.state";
            key: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            happened?: components["schemas"]["Instant"] | null;
            body: components["schemas"]["AwardRuleState"];
        };
        CommendationAgree: {
            commendation: components["schemas"]["Id"];
            remark?: string;
        };
        /** @enum {string} */
        CommendationBox: "to_review" | "to_decide" | "ours" | "all";
        CommendationPropose: {
            decider: components["schemas"]["Id"];
            form: components["schemas"]["AwardForm"];
            achievement: string;
            recipients?: components["schemas"]["CommendedRecipientInput"][];
            conference?: components["schemas"]["Id"] | null;
            document?: components["schemas"]["Id"] | null;
            information?: components["schemas"]["Id"] | null;
            own_form?: string;
        };
        CommendationReturn: {
            commendation: components["schemas"]["Id"];
            reason: string;
        };
        /** @enum {string} */
        CommendationState: "to_review" | "agreed" | "decided" | "returned" | "withdrawn";
        CommendationView: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            to: components["schemas"]["UnitRef"];
            form: components["schemas"]["AwardForm"];
            own_form: string;
            achievement: string | null;
            /** Format: int64 */
            individuals: number;
            /** Format: int64 */
            collectives: number;
            /** Format: int64 */
            households: number;
            /** Format: int64 */
            awarded: number;
            state: components["schemas"]["CommendationState"];
            proposer: string;
            proposed_at: components["schemas"]["Instant"];
            reviewer: string;
            reviewed_at: components["schemas"]["Instant"] | null;
            reason: string | null;
            conference: components["schemas"]["Id"] | null;
            document: components["schemas"]["Id"] | null;
            information: components["schemas"]["Id"] | null;
            recipients: components["schemas"]["RecipientView"][];
            can: string[];
        };
        CommendationWithdraw: {
            commendation: components["schemas"]["Id"];
            reason: string;
        };
        Commendations: {
            items: components["schemas"]["CommendationView"][];
            more: components["schemas"]["Id"] | null;
            /** Format: int64 */
            to_review: number;
            /** Format: int64 */
            to_decide: number;
            /** Format: int64 */
            to_present: number;
        };
        CommendedRecipientInput: {
            recipient_kind: components["schemas"]["RecipientKind"];
            name: string;
            position?: string;
        };
        CommentDecide: {
            comment: components["schemas"]["Id"];
            article: components["schemas"]["Id"];
            verdict: components["schemas"]["CommentVerdict"];
            reason?: string;
        };
        CommentList: {
            comments: components["schemas"]["CitizenCommentView"][];
        };
        /** @enum {string} */
        CommentVerdict: "shown" | "refused" | "deleted";
        CommentView: {
            id: components["schemas"]["Id"];
            to: components["schemas"]["Id"] | null;
            by: string;
            at: components["schemas"]["Instant"];
            text: string | null;
            resolved_at: components["schemas"]["Instant"] | null;
            resolved_by: string;
        };
        ConclusionBullet: {
            /** @description null: erased */
            text: string | null;
            kind: components["schemas"]["LineKind"];
            due: components["schemas"]["Date"] | null;
            standing: boolean;
        };
        ConclusionBulletInput: {
            text: string;
            kind: components["schemas"]["LineKind"];
            due?: components["schemas"]["Date"] | null;
            standing: boolean;
        };
        ConclusionGroup: {
            addressee: string;
            owners: components["schemas"]["Id"][];
            group: components["schemas"]["AddresseeGroup"];
            bullets: components["schemas"]["ConclusionBullet"][];
        };
        ConclusionGroupInput: {
            addressee: string;
            owners?: components["schemas"]["Id"][];
            group: components["schemas"]["AddresseeGroup"];
            bullets?: components["schemas"]["ConclusionBulletInput"][];
        };
        ConclusionsView: {
            /** @description null: erased */
            text: string | null;
            groups: components["schemas"]["ConclusionGroup"][];
            at: components["schemas"]["Instant"];
        };
        ConferenceAcceptPaper: {
            conference: components["schemas"]["Id"];
            number: number;
            version: number;
        };
        ConferenceAccount: {
            conference: components["schemas"]["Id"];
            previous: components["schemas"]["Id"];
            group: number;
            bullet: number;
            outcome: components["schemas"]["AccountOutcome"];
            text?: string;
        };
        ConferenceAmend: {
            conference_kind: components["schemas"]["ConferenceKind"];
            title: string;
            topics?: string[];
            reviewed_from?: components["schemas"]["Date"] | null;
            reviewed_to?: components["schemas"]["Date"] | null;
            ahead_from?: components["schemas"]["Date"] | null;
            ahead_to?: components["schemas"]["Date"] | null;
            held_on?: components["schemas"]["Date"] | null;
            held_to?: components["schemas"]["Date"] | null;
            session?: components["schemas"]["Session"] | null;
            begins?: string;
            place?: string;
            organisers?: string[];
            chairs?: components["schemas"]["ChairInput"][];
            participants?: components["schemas"]["ParticipantInput"][];
            programme?: components["schemas"]["ProgrammeItemInput"][];
            papers?: components["schemas"]["ConferencePaperInput"][];
            discussion?: string;
            conference: components["schemas"]["Id"];
            over?: number | null;
        };
        ConferenceAskPapers: {
            conference: components["schemas"]["Id"];
            units?: components["schemas"]["Id"][];
            topic: string;
            due: components["schemas"]["Date"];
            minutes?: number | null;
        };
        ConferenceAttend: {
            conference: components["schemas"]["Id"];
            participant: number;
            attended: number;
        };
        ConferenceBody: {
            conference_kind: components["schemas"]["ConferenceKind"];
            /** @description null: erased */
            title: string | null;
            topics: (string | null)[];
            reviewed_from: components["schemas"]["Date"] | null;
            reviewed_to: components["schemas"]["Date"] | null;
            ahead_from: components["schemas"]["Date"] | null;
            ahead_to: components["schemas"]["Date"] | null;
            held_on: components["schemas"]["Date"] | null;
            held_to: components["schemas"]["Date"] | null;
            session: components["schemas"]["Session"] | null;
            begins: string;
            /** @description null: erased */
            place: string | null;
            organisers: string[];
            chairs: components["schemas"]["Chair"][];
            participants: components["schemas"]["Participant"][];
            programme: components["schemas"]["ProgrammeItem"][];
            papers: components["schemas"]["ConferencePaper"][];
            /** @description null: erased */
            discussion: string | null;
        };
        ConferenceCancel: {
            conference: components["schemas"]["Id"];
            reason: string;
        };
        ConferenceClosePapers: {
            conference: components["schemas"]["Id"];
            closed: boolean;
        };
        ConferenceConclude: {
            conference: components["schemas"]["Id"];
            text?: string;
            groups?: components["schemas"]["ConclusionGroupInput"][];
        };
        ConferenceContribute: {
            conference: components["schemas"]["Id"];
            unit?: components["schemas"]["Id"] | null;
            speaker?: string;
            post?: string;
            text: string;
        };
        ConferenceHead: {
            id: components["schemas"]["Id"];
            conference_kind: components["schemas"]["ConferenceKind"];
            title: string | null;
            held_on: components["schemas"]["Date"] | null;
            held_to: components["schemas"]["Date"] | null;
            session: components["schemas"]["Session"] | null;
            stage: components["schemas"]["ConferenceStage"];
            done: components["schemas"]["ConferenceStep"][];
        };
        ConferenceInstruct: {
            conference: components["schemas"]["Id"];
            type?: components["schemas"]["DocumentType"] | null;
            subject?: string;
            urgency: components["schemas"]["Urgency"];
            signer_prefix: components["schemas"]["SignerPrefix"];
            recipients?: components["schemas"]["Id"][];
        };
        ConferenceInvite: {
            conference: components["schemas"]["Id"];
            units?: components["schemas"]["Id"][];
            group: components["schemas"]["AddresseeGroup"];
            posts?: string[];
            prepare?: string;
            reply_by?: components["schemas"]["Date"] | null;
        };
        /** @enum {string} */
        ConferenceKind: "giao_ban" | "so_ket" | "tong_ket" | "giao_ban_ngay" | "tap_huan" | "khac";
        ConferenceList: {
            conferences: components["schemas"]["ConferenceHead"][];
            invited: components["schemas"]["InvitedTo"][];
        };
        ConferencePaper: {
            /** @description null: erased */
            title: string | null;
            /** @description null: erased */
            by: string | null;
            unit: components["schemas"]["Id"] | null;
            due: components["schemas"]["Date"] | null;
            handed_in: components["schemas"]["Instant"] | null;
        };
        ConferencePaperInput: {
            title: string;
            by?: string;
            unit?: components["schemas"]["Id"] | null;
            due?: components["schemas"]["Date"] | null;
            handed_in?: components["schemas"]["Instant"] | null;
        };
        ConferencePrepare: {
            conference_kind: components["schemas"]["ConferenceKind"];
            title: string;
            topics?: string[];
            reviewed_from?: components["schemas"]["Date"] | null;
            reviewed_to?: components["schemas"]["Date"] | null;
            ahead_from?: components["schemas"]["Date"] | null;
            ahead_to?: components["schemas"]["Date"] | null;
            held_on?: components["schemas"]["Date"] | null;
            held_to?: components["schemas"]["Date"] | null;
            session?: components["schemas"]["Session"] | null;
            begins?: string;
            place?: string;
            organisers?: string[];
            chairs?: components["schemas"]["ChairInput"][];
            participants?: components["schemas"]["ParticipantInput"][];
            programme?: components["schemas"]["ProgrammeItemInput"][];
            papers?: components["schemas"]["ConferencePaperInput"][];
            discussion?: string;
        };
        ConferenceReceivePaper: {
            conference: components["schemas"]["Id"];
            paper: number;
        };
        ConferenceReturnPaper: {
            conference: components["schemas"]["Id"];
            number: number;
            version: number;
            reason: string;
        };
        ConferenceSchedulePaper: {
            conference: components["schemas"]["Id"];
            number: number;
            place?: number | null;
        };
        /** @enum {string} */
        ConferenceStage: "prepared" | "held" | "concluded" | "instructed" | "summarised" | "published" | "cancelled";
        /** @enum {string} */
        ConferenceStep: "prepare" | "conduct" | "conclude" | "report" | "publish";
        ConferenceStrikeContribution: {
            conference: components["schemas"]["Id"];
            number: number;
            reason: string;
        };
        ConferenceSubmitNotice: {
            conference: components["schemas"]["Id"];
            subject?: string;
            urgency: components["schemas"]["Urgency"];
            recipients?: components["schemas"]["Id"][];
            reviewer: components["schemas"]["Id"];
            signer: components["schemas"]["Id"];
        };
        ConferenceTask: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            text: string | null;
            due: components["schemas"]["Date"] | null;
            standing: boolean;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: number;
        };
        ConferenceTick: {
            conference: components["schemas"]["Id"];
            unit: components["schemas"]["Id"];
            post: string;
            presence: components["schemas"]["Presence"];
            note?: string;
        };
        ConferenceUnschedulePaper: {
            conference: components["schemas"]["Id"];
            number: number;
        };
        ConferenceView: {
            id: components["schemas"]["Id"];
            conference_kind: components["schemas"]["ConferenceKind"];
            title: string | null;
            held_on: components["schemas"]["Date"] | null;
            held_to: components["schemas"]["Date"] | null;
            session: components["schemas"]["Session"] | null;
            stage: components["schemas"]["ConferenceStage"];
            done: components["schemas"]["ConferenceStep"][];
            unit: components["schemas"]["UnitRef"];
            body: components["schemas"]["ConferenceBody"];
            named: components["schemas"]["UnitRef"][];
            conclusions: components["schemas"]["ConclusionsView"] | null;
            document: components["schemas"]["Id"] | null;
            notice: components["schemas"]["DraftLine"] | null;
            summary: components["schemas"]["Id"] | null;
            article: components["schemas"]["Id"] | null;
            missing: string[];
            tasks: components["schemas"]["ConferenceTask"][];
            starts: string[];
            invitations: components["schemas"]["InvitationView"][];
            roll: components["schemas"]["Seat"][];
            asked_papers: components["schemas"]["AskedPaperView"][];
            papers_closed: components["schemas"]["Instant"] | null;
            contributions: components["schemas"]["Contribution"][];
            before: components["schemas"]["Followup"] | null;
            carried: components["schemas"]["Followup"][];
            followup: components["schemas"]["Followup"] | null;
            own: components["schemas"]["OwnPart"] | null;
            /** Format: int64 */
            last: number;
        };
        ConferenceWithdrawPaper: {
            conference: components["schemas"]["Id"];
            number: number;
            reason: string;
        };
        ConfirmFactorInput: {
            code?: string;
        };
        Contribution: {
            unit: components["schemas"]["Id"];
            speaker: string;
            post: string;
            /** @description null: erased */
            text: string | null;
            at: components["schemas"]["Instant"];
            struck: boolean;
            /** @description null: erased */
            strike_reason: string | null;
        };
        ContributionCall: {
            outline: string;
            due: components["schemas"]["Date"];
            summary: components["schemas"]["Id"];
            units?: components["schemas"]["Id"][];
            group: components["schemas"]["AddresseeGroup"];
        };
        ContributionSend: {
            call: components["schemas"]["Id"];
            text: string;
        };
        /** @enum {string} */
        ContributionState: "waiting" | "late" | "sent" | "sent_late";
        ContributionView: {
            unit: components["schemas"]["UnitRef"];
            state: components["schemas"]["ContributionState"];
            sent_at: components["schemas"]["Instant"] | null;
            by: string;
            text: string | null;
            /** Format: int64 */
            version: number;
        };
        DailySheet: {
            unit: components["schemas"]["UnitRef"];
            day: components["schemas"]["Date"];
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            at: components["schemas"]["Instant"];
            watches: components["schemas"]["WatchView"][];
            reliefs: components["schemas"]["ReliefView"][];
            weather: string;
            levels: components["schemas"]["LevelLine"][];
            counts: components["schemas"]["TypeCount"][];
            /** Format: int64 */
            late: number;
            incidents: components["schemas"]["LogRow"][];
            rows: components["schemas"]["LogRow"][];
            /** Format: int64 */
            left_out: number;
            handed: components["schemas"]["HandoverItemView"][];
            information: components["schemas"]["InformationLine"][];
            overdue: components["schemas"]["TaskLine"][];
            before_day: components["schemas"]["Date"] | null;
            before: components["schemas"]["TaskLine"][];
            given: components["schemas"]["TaskLine"][];
            today: components["schemas"]["TaskLine"][];
        };
        /**
         * Format: date
         * @description 1900-01-01 to 2199-12-31
         */
        Date: string;
        DemoRole: {
            account: string;
            name: string;
            title: string;
            unit: string;
            what: string;
        };
        Desk: {
            unit: components["schemas"]["UnitRef"];
            now: components["schemas"]["Instant"];
            watches: components["schemas"]["WatchView"][];
            levels: components["schemas"]["LevelLine"][];
            log: components["schemas"]["LogRow"][];
            more: number | null;
            open: components["schemas"]["OpenItem"][];
            handover: components["schemas"]["Id"] | null;
            chain: components["schemas"]["ChainState"];
        };
        /** @enum {string} */
        Direction: "received" | "issued";
        DisasterRiskInput: {
            hazard: components["schemas"]["HazardGroup"];
            base: components["schemas"]["DisasterRiskLevel"];
            raise?: components["schemas"]["RiskRaise"] | null;
            reason?: string;
        };
        /** @enum {string} */
        DisasterRiskLevel: "level_1" | "level_2" | "level_3" | "level_4" | "level_5";
        DisasterRiskView: {
            hazard: components["schemas"]["HazardGroup"];
            level: components["schemas"]["DisasterRiskLevel"];
            base: components["schemas"]["DisasterRiskLevel"];
            raise: components["schemas"]["RiskRaise"] | null;
            reason: string | null;
        };
        DisseminationBoard: {
            document: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            symbol: string;
            type: components["schemas"]["DocumentType"];
            issued_on: components["schemas"]["Date"];
            subject: string | null;
            asked: boolean;
            by: components["schemas"]["Date"] | null;
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            attended: number;
            /** Format: int64 */
            strength: number;
            to_us: boolean;
            by_us: boolean;
            late: boolean;
            each: components["schemas"]["UnitSessions"][];
        };
        DisseminationLine: {
            document: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            symbol: string;
            type: components["schemas"]["DocumentType"];
            issued_on: components["schemas"]["Date"];
            subject: string | null;
            asked: boolean;
            by: components["schemas"]["Date"] | null;
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            held: number;
            /** Format: int64 */
            attended: number;
            /** Format: int64 */
            strength: number;
            to_us: boolean;
            by_us: boolean;
            late: boolean;
        };
        DisseminationList: {
            lines: components["schemas"]["DisseminationLine"][];
        };
        DisseminationRecord: {
            document: components["schemas"]["Id"];
            held_on: components["schemas"]["Date"];
            form: components["schemas"]["SessionForm"];
            attended: number;
            strength: number;
            presenter: string;
            note?: string;
        };
        DisseminationStrike: {
            dissemination: components["schemas"]["Id"];
            reason: string;
        };
        DocumentAnnul: {
            document: components["schemas"]["Id"];
            reason: string;
        };
        DocumentAskSessions: {
            document: components["schemas"]["Id"];
            by?: components["schemas"]["Date"] | null;
        };
        DocumentAttachScan: {
            document: components["schemas"]["Id"];
            file: components["schemas"]["Id"];
        };
        DocumentFile: {
            document: components["schemas"]["Id"];
            text?: string;
        };
        DocumentGroupInput: {
            addressee: string;
            group: components["schemas"]["AddresseeGroup"];
            owners?: components["schemas"]["Id"][];
        };
        DocumentGroupView: {
            addressee: string;
            group: components["schemas"]["AddresseeGroup"];
            owners: components["schemas"]["UnitRef"][];
        };
        DocumentIssue: {
            type: components["schemas"]["DocumentType"];
            urgency: components["schemas"]["Urgency"];
            secrecy: components["schemas"]["Secrecy"];
            subject: string;
            signer_prefix: components["schemas"]["SignerPrefix"];
            groups?: components["schemas"]["DocumentGroupInput"][];
            lines?: components["schemas"]["IssuedLineInput"][];
            recipients?: components["schemas"]["Id"][];
            conference?: components["schemas"]["Id"] | null;
            ending?: string;
        };
        DocumentLineView: {
            /** Format: int64 */
            group: number;
            addressee: string;
            text: string | null;
            kind: components["schemas"]["LineKind"];
            due: components["schemas"]["Date"] | null;
            standing: boolean;
            task: components["schemas"]["Id"] | null;
        };
        DocumentNote: {
            document: components["schemas"]["Id"];
            text: string;
            owner: components["schemas"]["Id"];
            due?: components["schemas"]["Date"] | null;
        };
        DocumentReceive: {
            type: components["schemas"]["DocumentType"];
            symbol: string;
            issued_on: components["schemas"]["Date"];
            issuer: string;
            urgency: components["schemas"]["Urgency"];
            secrecy: components["schemas"]["Secrecy"];
            subject: string;
            addressees?: string[];
            lines?: components["schemas"]["ReceivedLineInput"][];
        };
        DocumentRegister: {
            document: components["schemas"]["Id"];
        };
        /** @enum {string} */
        DocumentType: "nghi_quyet" | "quyet_dinh" | "chi_thi" | "ke_hoach" | "huong_dan" | "thong_bao" | "bao_cao" | "cong_van" | "cong_dien" | "giay_moi" | "bien_ban" | "to_trinh" | "quy_che" | "quy_dinh" | "thong_cao" | "chuong_trinh" | "phuong_an" | "de_an" | "du_an" | "hop_dong" | "ban_ghi_nho" | "ban_thoa_thuan" | "giay_uy_quyen" | "giay_gioi_thieu" | "giay_nghi_phep" | "phieu_gui" | "phieu_chuyen" | "phieu_bao" | "thu_cong" | "ket_luan" | "menh_lenh" | "luat" | "phap_lenh" | "lenh" | "nghi_dinh" | "thong_tu" | "thong_tu_lien_tich";
        DocumentView: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            direction: components["schemas"]["Direction"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            symbol: string;
            type: components["schemas"]["DocumentType"];
            issued_on: components["schemas"]["Date"];
            issuer: string;
            urgency: components["schemas"]["Urgency"];
            subject: string | null;
            signer_prefix: components["schemas"]["SignerPrefix"];
            signer: components["schemas"]["SignerView"] | null;
            conference: components["schemas"]["Id"] | null;
            groups: components["schemas"]["DocumentGroupView"][];
            lines: components["schemas"]["DocumentLineView"][];
            recipients: components["schemas"]["UnitRef"][];
            notes: components["schemas"]["MarginNoteView"][];
            /** Format: int64 */
            addressed: number;
            /** Format: int64 */
            answered: number;
            code: string | null;
            registered_at: components["schemas"]["Instant"];
            text: string | null;
            source: components["schemas"]["Id"] | null;
            receipt: components["schemas"]["Id"] | null;
            filed_at: components["schemas"]["Instant"] | null;
            filing: string | null;
            annulled: string | null;
            sessions_asked: boolean;
            sessions_by: components["schemas"]["Date"] | null;
            scans: components["schemas"]["ScanView"][];
            to_us: boolean;
        };
        Done: {
            book: components["schemas"]["Id"];
            /** Format: int64 */
            first: number;
            /** Format: int64 */
            last: number;
            ids: components["schemas"]["Id"][];
            replayed: boolean;
        };
        DraftAmend: {
            type: components["schemas"]["DocumentType"];
            urgency: components["schemas"]["Urgency"];
            subject: string;
            text?: string;
            groups?: components["schemas"]["DocumentGroupInput"][];
            lines?: components["schemas"]["IssuedLineInput"][];
            recipients?: components["schemas"]["Id"][];
            draft: components["schemas"]["Id"];
            secrecy: components["schemas"]["Secrecy"];
        };
        DraftApprove: {
            draft: components["schemas"]["Id"];
        };
        DraftConfirm: {
            draft: components["schemas"]["Id"];
            signer_prefix: components["schemas"]["SignerPrefix"];
        };
        DraftContent: {
            /** Format: int64 */
            group: number;
            text: string | null;
            kind: components["schemas"]["LineKind"];
            due: components["schemas"]["Date"] | null;
            standing: boolean;
        };
        DraftIssue: {
            draft: components["schemas"]["Id"];
            ending?: string;
        };
        DraftLine: {
            id: components["schemas"]["Id"];
            type: components["schemas"]["DocumentType"];
            urgency: components["schemas"]["Urgency"];
            subject: string | null;
            state: components["schemas"]["DraftState"];
            drafter: string;
            changed_at: components["schemas"]["Instant"];
            reviewer: string;
            signer: string;
            reason: string | null;
            conference: components["schemas"]["Id"] | null;
            document: components["schemas"]["Id"] | null;
            symbol: string;
            next_by: string;
            before_you: boolean;
            yours: boolean;
        };
        DraftList: {
            drafts: components["schemas"]["DraftLine"][];
            reviewers: components["schemas"]["Candidate"][];
            signers: components["schemas"]["Candidate"][];
        };
        DraftPage: {
            id: components["schemas"]["Id"];
            type: components["schemas"]["DocumentType"];
            urgency: components["schemas"]["Urgency"];
            subject: string | null;
            state: components["schemas"]["DraftState"];
            drafter: string;
            changed_at: components["schemas"]["Instant"];
            reviewer: string;
            signer: string;
            reason: string | null;
            conference: components["schemas"]["Id"] | null;
            document: components["schemas"]["Id"] | null;
            symbol: string;
            next_by: string;
            before_you: boolean;
            yours: boolean;
            unit: components["schemas"]["UnitRef"];
            text: string | null;
            groups: components["schemas"]["DocumentGroupView"][];
            lines: components["schemas"]["DraftContent"][];
            recipients: components["schemas"]["UnitRef"][];
            reviewer_post: components["schemas"]["Id"] | null;
            signer_post: components["schemas"]["Id"] | null;
            signer_prefix: components["schemas"]["SignerPrefix"];
            signer_title: string;
            confirmed_by: string;
            confirmed_at: components["schemas"]["Instant"] | null;
            ending: string;
            issued_on: components["schemas"]["Date"] | null;
            story: components["schemas"]["DraftStep"][];
            code: string | null;
        };
        DraftReturn: {
            draft: components["schemas"]["Id"];
            reason: string;
        };
        /** @enum {string} */
        DraftState: "writing" | "submitted" | "returned" | "approved" | "confirmed" | "issued" | "withdrawn";
        DraftStep: {
            at: components["schemas"]["Instant"];
            by: string;
            what: string;
            text: string | null;
            /** Format: int64 */
            number: number;
        };
        DraftSubmit: {
            draft: components["schemas"]["Id"];
            reviewer: components["schemas"]["Id"];
            signer: components["schemas"]["Id"];
        };
        DraftWithdraw: {
            draft: components["schemas"]["Id"];
            reason: string;
        };
        DraftWrite: {
            type: components["schemas"]["DocumentType"];
            urgency: components["schemas"]["Urgency"];
            subject: string;
            text?: string;
            groups?: components["schemas"]["DocumentGroupInput"][];
            lines?: components["schemas"]["IssuedLineInput"][];
            recipients?: components["schemas"]["Id"][];
            secrecy: components["schemas"]["Secrecy"];
        };
        /** @enum {string} */
        Duty: "command" | "operations" | "internal" | "section" | "readiness" | "civil_defence";
        DutyReportBelow: {
            unit: components["schemas"]["UnitRef"];
            report: components["schemas"]["DutyReportLine"] | null;
            with_below: components["schemas"]["StrengthSum"];
            /** Format: int64 */
            expected: number;
            /** Format: int64 */
            reported: number;
        };
        DutyReportBoard: {
            unit: components["schemas"]["UnitRef"];
            day: components["schemas"]["Date"];
            own: components["schemas"]["DutyReportLine"] | null;
            struck: components["schemas"]["DutyReportLine"][];
            below: components["schemas"]["DutyReportBelow"][];
            sum: components["schemas"]["StrengthSum"];
            categories: components["schemas"]["CategorySum"][];
            /** Format: int64 */
            expected: number;
            /** Format: int64 */
            reported: number;
        };
        DutyReportBody: {
            day: components["schemas"]["Date"];
            strength: components["schemas"]["StrengthLine"][];
            /** @description null: erased */
            activities: string | null;
            /** @description null: erased */
            strong_points: string | null;
            /** @description null: erased */
            shortcomings: string | null;
            /** @description null: erased */
            unexpected: string | null;
            /** @description null: erased */
            planned: string | null;
            /** @description null: erased */
            proposals: string | null;
            basis: components["schemas"]["Reference"][];
        };
        DutyReportBodyInput: {
            day: components["schemas"]["Date"];
            strength?: components["schemas"]["StrengthLineInput"][];
            activities?: string;
            strong_points?: string;
            shortcomings?: string;
            unexpected?: string;
            planned?: string;
            proposals?: string;
            basis?: components["schemas"]["ReferenceInput"][];
        };
        DutyReportConfirm: {
            report: components["schemas"]["Id"];
            to?: components["schemas"]["Id"] | null;
            conclusion?: string;
        };
        DutyReportDraft: {
            unit: components["schemas"]["UnitRef"];
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            body: components["schemas"]["DutyReportBody"];
            standing: components["schemas"]["Id"] | null;
        };
        DutyReportLine: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            state: components["schemas"]["DutyReportState"];
            sum: components["schemas"]["StrengthSum"];
            unexpected: boolean;
            confirmed_at: components["schemas"]["Instant"] | null;
            corrects: boolean;
        };
        /** @enum {string} */
        DutyReportState: "written" | "confirmed" | "struck";
        DutyReportStrike: {
            report: components["schemas"]["Id"];
            reason: string;
            replacement?: components["schemas"]["DutyReportBodyInput"] | null;
        };
        DutyReportView: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            unit: components["schemas"]["UnitRef"];
            state: components["schemas"]["DutyReportState"];
            body: components["schemas"]["DutyReportBody"];
            sum: components["schemas"]["StrengthSum"];
            holders: components["schemas"]["HolderView"][];
            to: components["schemas"]["UnitRef"] | null;
            conclusion: string | null;
            written_at: components["schemas"]["Instant"];
            written_by: string;
            written_title: string;
            confirmed_at: components["schemas"]["Instant"] | null;
            confirmed_by: string;
            confirmed_title: string;
            struck: components["schemas"]["ReportStrike"] | null;
            corrects: components["schemas"]["Id"] | null;
            replaced_by: components["schemas"]["Id"] | null;
            code: string | null;
            superiors: components["schemas"]["UnitRef"][];
        };
        DutyReportWrite: {
            day: components["schemas"]["Date"];
            strength?: components["schemas"]["StrengthLineInput"][];
            activities?: string;
            strong_points?: string;
            shortcomings?: string;
            unexpected?: string;
            planned?: string;
            proposals?: string;
            basis?: components["schemas"]["ReferenceInput"][];
        };
        EditionRef: {
            id: components["schemas"]["Id"];
            symbol: string | null;
            issued_on: components["schemas"]["Date"] | null;
            unit: string;
        };
        EditionsView: {
            /** Format: int64 */
            edition: number;
            replaces: components["schemas"]["EditionRef"] | null;
            reason: string | null;
            replaced_by: components["schemas"]["EditionRef"] | null;
            in_work: components["schemas"]["Id"] | null;
            holder: components["schemas"]["UnitRef"] | null;
            reports_on: components["schemas"]["UnitRef"] | null;
        };
        EndSessionInput: {
            session?: string;
        };
        /** @enum {string} */
        EndedBy: "dissolution" | "merger" | "split";
        /** @enum {string} */
        EntityKind: "advice" | "advice_answer" | "answer" | "article" | "assessment_reply" | "award" | "award_rule" | "closing" | "commendation" | "commendation_review" | "comment" | "conference" | "contribution" | "contribution_call" | "dissemination" | "document" | "draft" | "duty_report" | "erasure" | "file" | "handed_paper" | "handover" | "information" | "invitation_reply" | "keeping" | "lesson" | "level" | "log_entry" | "matter" | "matter_answer" | "node_record" | "period_assessment" | "person" | "post" | "register_statement" | "relation" | "reply" | "revision" | "rule_setting" | "stated_figure" | "submitter" | "succession" | "summary" | "summary_comment" | "task" | "unit" | "unit_import" | "volume" | "watch" | "witness";
        /** @enum {string} */
        EntryKind: "advice.given" | "advice_answer.answered" | "answer.accepted" | "answer.accounted" | "answer.declined" | "answer.force_closed" | "answer.inherited" | "answer.offered" | "answer.progressed" | "answer.reported" | "answer.taken_over" | "article.amended" | "article.drafted" | "article.erratum_dropped" | "article.erratum_noted" | "article.erratum_published" | "article.force_closed" | "article.imported" | "article.offered" | "article.photos_set" | "article.published" | "article.returned" | "article.revised" | "article.submitted" | "article.taken_over" | "article.withdrawn" | "assessment_reply.dissented" | "assessment_reply.endorsed" | "award.decided" | "award.force_closed" | "award.offered" | "award.presented" | "award.revoked" | "award.taken_over" | "award_rule.stated" | "closing.recorded" | "commendation.proposed" | "commendation.withdrawn" | "commendation_review.agreed" | "commendation_review.force_closed" | "commendation_review.inherited" | "commendation_review.offered" | "commendation_review.returned" | "commendation_review.taken_over" | "comment.decided" | "conference.accounted" | "conference.amended" | "conference.attended" | "conference.cancelled" | "conference.concluded" | "conference.contributed" | "conference.contribution_struck" | "conference.followed_up" | "conference.force_closed" | "conference.instructed" | "conference.invited" | "conference.notice_submitted" | "conference.offered" | "conference.paper_accepted" | "conference.paper_received" | "conference.paper_returned" | "conference.paper_scheduled" | "conference.paper_unscheduled" | "conference.paper_withdrawn" | "conference.papers_asked" | "conference.papers_closed" | "conference.prepared" | "conference.taken_over" | "conference.ticked" | "conference.unaccounted" | "contribution.sent" | "contribution_call.called" | "dissemination.recorded" | "dissemination.struck" | "document.annulled" | "document.filed" | "document.issued" | "document.linked" | "document.noted" | "document.received" | "document.scanned" | "document.sessions_asked" | "document.worded" | "draft.amended" | "draft.approved" | "draft.confirmed" | "draft.force_closed" | "draft.issued" | "draft.offered" | "draft.returned" | "draft.submitted" | "draft.taken_over" | "draft.withdrawn" | "draft.written" | "duty_report.confirmed" | "duty_report.force_closed" | "duty_report.struck" | "duty_report.written" | "erasure.recorded" | "file.removed" | "file.taken_in" | "handed_paper.handed_in" | "handover.countersigned" | "handover.force_closed" | "handover.lapsed" | "handover.refused" | "handover.row_struck" | "handover.signed" | "handover.withdrawn" | "information.assessed" | "information.closed" | "information.corrected" | "information.force_closed" | "information.offered" | "information.reopened" | "information.reported" | "information.sent" | "information.struck" | "information.taken_over" | "invitation_reply.answered" | "keeping.named" | "lesson.accounted" | "lesson.force_closed" | "lesson.offered" | "lesson.recorded" | "lesson.struck" | "lesson.taken_over" | "level.announced" | "level.changed" | "level.force_closed" | "level.lifted" | "level.offered" | "level.struck" | "level.taken_over" | "log_entry.struck" | "log_entry.written" | "matter.answer_noted" | "matter.closed" | "matter.force_closed" | "matter.forwarded" | "matter.offered" | "matter.received" | "matter.struck" | "matter.taken_over" | "matter_answer.given" | "node_record.noted" | "period_assessment.force_closed" | "period_assessment.offered" | "period_assessment.revised" | "period_assessment.sent" | "period_assessment.settled" | "period_assessment.taken_over" | "period_assessment.withdrawn" | "period_assessment.written" | "person.corrected" | "person.entered" | "person.ranked" | "post.ended" | "post.taken" | "register_statement.stated" | "relation.closed" | "relation.opened" | "relation.reopened" | "reply.dissented" | "reply.endorsed" | "reply.linked" | "reply.received" | "reply.verified" | "revision.force_closed" | "revision.offered" | "revision.published" | "revision.put_forward" | "revision.returned" | "revision.taken_over" | "revision.withdrawn" | "rule_setting.followed" | "rule_setting.made" | "stated_figure.stated" | "stated_figure.struck" | "submitter.noted" | "succession.recorded" | "succession.withdrawn" | "summary.amended" | "summary.confirmed" | "summary.edition_opened" | "summary.force_closed" | "summary.handed_back" | "summary.issued" | "summary.offered" | "summary.opened" | "summary.put_to_sign" | "summary.section_accepted" | "summary.section_assigned" | "summary.section_returned" | "summary.section_submitted" | "summary.taken_over" | "summary.written" | "summary_comment.resolved" | "summary_comment.said" | "task.confirmed" | "task.force_closed" | "task.given" | "task.offered" | "task.reopened" | "task.returned" | "task.taken_over" | "task.withdrawn" | "unit.end_countermanded" | "unit.ended" | "unit.established" | "unit.renamed" | "unit.seated" | "unit.version_withdrawn" | "unit.withdrawn" | "unit.wound_up" | "unit_import.recorded" | "volume.opened" | "watch.force_closed" | "watch.handed_over" | "watch.opened" | "watch.taken_by_order" | "witness.recorded";
        EntryView: {
            /** Format: int64 */
            number: number;
            /** Format: int64 */
            volume: number;
            kind: string;
            entity_kind: string;
            entity: components["schemas"]["Id"];
            author: string;
            title: string;
            entered: components["schemas"]["Instant"];
            happened: components["schemas"]["Instant"];
            late: boolean;
            facts: string;
            words: string | null;
            erased: boolean;
            withheld: boolean;
            hash: string;
        };
        /** @enum {string} */
        ErratumState: "waiting" | "published" | "dropped";
        ErratumView: {
            passage: string | null;
            correction: string | null;
            at: components["schemas"]["Instant"];
            by: string;
            state: components["schemas"]["ErratumState"];
            wrote: boolean;
            by_its_writer: boolean;
            drop_reason: string | null;
        };
        /** @enum {string} */
        EventClass: "natural_hazard" | "fire" | "forest_fire" | "rescue" | "traffic_accident" | "work_accident" | "ordnance_found" | "epidemic" | "damage" | "utility_failure" | "environment" | "duty_breach" | "other_safety";
        /** @enum {string} */
        EvidenceOrder: "oldest_first" | "newest_first";
        EvidenceView: {
            kind: string;
            id: components["schemas"]["Id"];
            book: components["schemas"]["Id"];
            unit: string;
            /** Format: int64 */
            number: number;
            at: components["schemas"]["Instant"];
            text: string | null;
        };
        /** @enum {string} */
        Extent: "full" | "partial";
        FactorBegun: {
            secret: string;
            uri: string;
        };
        FactorOfRole: {
            role: components["schemas"]["Role"];
            wanted: boolean;
            /** Format: int64 */
            accounts: number;
            /** Format: int64 */
            without: number;
        };
        FactorRule: {
            roles: components["schemas"]["FactorOfRole"][];
            asked_here: boolean;
        };
        /** @enum {string} */
        FigureEffect: "counted" | "no_longer_counted" | "altered";
        /** @enum {string} */
        FigureForm: "figure" | "table" | "list";
        FigureKindView: {
            name: string;
            label: string;
            form: components["schemas"]["FigureForm"];
            hint: string;
            by_log_type: boolean;
        };
        /** @enum {string} */
        FigureScope: "unit" | "subtree";
        FigureView: {
            token: string;
            name: string;
            form: components["schemas"]["FigureForm"];
            label: string;
            value: string;
            /** Format: int64 */
            number: number;
            estimate: boolean;
            chart: boolean;
            comparison: string;
            from: components["schemas"]["Date"];
            as_of: components["schemas"]["Date"];
            confirmed: string | null;
            frozen: components["schemas"]["FrozenView"] | null;
            changed: boolean;
            before: string | null;
            heads: string[];
            rows: string[][];
            keys: string[];
            /** Format: int32 */
            labels: number;
            beside: boolean;
            evidence: components["schemas"]["EvidenceView"][];
            more: number | null;
        };
        FileKeep: {
            file_kind: components["schemas"]["FileKind"];
            file_type: components["schemas"]["FileType"];
            sha256: string;
            bytes: number;
            width: number;
            height: number;
            called?: string;
        };
        /** @enum {string} */
        FileKind: "photo" | "scan" | "paper";
        FileRemove: {
            file: components["schemas"]["Id"];
            reason: string;
        };
        /** @enum {string} */
        FileSize: "whole" | "small";
        /** @enum {string} */
        FileType: "jpeg" | "pdf" | "docx";
        /** @enum {string} */
        Finding: "confirmed" | "partly" | "untrue" | "duplicate" | "unverifiable";
        FirstPassword: {
            name: string;
            password: string;
            ends: components["schemas"]["Instant"];
        };
        Followup: {
            conference: components["schemas"]["Id"];
            title: string | null;
            held_on: components["schemas"]["Date"] | null;
            lines: components["schemas"]["FollowupLine"][];
            accounted_in: components["schemas"]["Id"] | null;
        };
        FollowupLine: {
            /** Format: int64 */
            group: number;
            /** Format: int64 */
            bullet: number;
            addressee: string;
            text: string | null;
            due: components["schemas"]["Date"] | null;
            standing: boolean;
            task: components["schemas"]["Id"] | null;
            /** Format: int64 */
            number: number;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            reported: number;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            late: number;
            outcome: components["schemas"]["AccountOutcome"] | null;
            account: string | null;
            unaccounted_since: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            passed_over: number;
        };
        /** @enum {string} */
        ForestFireLevel: "level_i" | "level_ii" | "level_iii" | "level_iv" | "level_v";
        FormRuleView: {
            form: components["schemas"]["AwardForm"];
            unit_kind: components["schemas"]["UnitKind"];
            level: components["schemas"]["Level"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"] | null;
            source: components["schemas"]["RuleSource"];
            verified: boolean;
        };
        FrozenView: {
            value: string;
            at: components["schemas"]["Instant"];
            rows: string[][];
        };
        GiaoBanView: {
            unit: components["schemas"]["UnitRef"];
            day: components["schemas"]["Date"];
        };
        GivenProofInput: {
            current?: string;
            code?: string;
            passkey?: components["schemas"]["PasskeySignedInput"] | null;
        };
        HandoverCountersign: {
            handover: components["schemas"]["Id"];
        };
        HandoverItemInput: {
            kind: components["schemas"]["ItemKind"];
            entity: components["schemas"]["Id"];
            done: boolean;
            remark?: string;
        };
        HandoverItemView: {
            kind: components["schemas"]["ItemKind"];
            entity: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            text: string | null;
            due: components["schemas"]["Date"] | null;
            done: boolean;
            remark: string;
            /** Format: int32 */
            year: number;
            type: components["schemas"]["DocumentType"] | null;
            symbol: string;
            pressing: boolean;
            about: components["schemas"]["Id"] | null;
            numbered_by: string;
        };
        HandoverRefuse: {
            handover: components["schemas"]["Id"];
            reason: string;
        };
        HandoverSign: {
            watch: components["schemas"]["Id"];
            incoming_post?: components["schemas"]["Id"] | null;
            last_row: number;
            items?: components["schemas"]["HandoverItemInput"][];
            checklist?: components["schemas"]["CheckItemInput"][];
            weather?: string;
            remarks?: string;
        };
        /** @enum {string} */
        HandoverState: "signed_out" | "countersigned" | "refused" | "withdrawn" | "lapsed";
        HandoverView: {
            id: components["schemas"]["Id"] | null;
            watch: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            duty: components["schemas"]["Duty"];
            state: components["schemas"]["HandoverState"] | null;
            outgoing: string;
            outgoing_post: components["schemas"]["Id"];
            outgoing_title: string;
            incoming: string | null;
            incoming_post: components["schemas"]["Id"] | null;
            incoming_title: string;
            signed_at: components["schemas"]["Instant"] | null;
            countersigned_at: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            last_row: number;
            /** Format: int32 */
            last_row_year: number;
            items: components["schemas"]["HandoverItemView"][];
            /** Format: int64 */
            unnamed: number;
            since: components["schemas"]["HandoverItemView"][];
            checklist: components["schemas"]["CheckItemView"][];
            levels: components["schemas"]["LevelLine"][];
            weather: string;
            remarks: string;
            refusal: string | null;
            code: string | null;
            candidates: components["schemas"]["Candidate"][];
        };
        HandoverWithdraw: {
            handover: components["schemas"]["Id"];
        };
        /** @enum {string} */
        HazardGroup: "storm" | "heavy_rain" | "flood" | "drought" | "sea_wind" | "storm_surge" | "whirlwind" | "natural_forest_fire" | "earthquake" | "tsunami";
        HazardView: {
            event_class: components["schemas"]["EventClass"];
            area: components["schemas"]["UnitRef"] | null;
            location: string | null;
            text: string | null;
        };
        HeadView: {
            /** Format: int64 */
            volume: number;
            /** Format: int64 */
            number: number;
            hash: string;
            code: string;
            fingerprint: string;
        };
        Health: {
            ok: boolean;
        };
        HeldSession: {
            id: components["schemas"]["Id"];
            held_on: components["schemas"]["Date"];
            form: components["schemas"]["SessionForm"];
            /** Format: int64 */
            attended: number;
            /** Format: int64 */
            strength: number;
            presenter: string | null;
            note: string | null;
            struck: boolean;
            strike_reason: string | null;
        };
        HoldAskInput: {
            post: components["schemas"]["Id"];
            unit: components["schemas"]["Id"];
            entity: components["schemas"]["Id"];
            /** Format: int32 */
            part: number;
            release: boolean;
        };
        HoldList: {
            holds: components["schemas"]["HoldView"][];
        };
        HoldView: {
            /** Format: int32 */
            part: number;
            by: string;
            mine: boolean;
        };
        HolderView: {
            duty: components["schemas"]["Duty"];
            name: string;
            title: string;
        };
        /** Format: uuid */
        Id: string;
        InformationAssess: {
            information: components["schemas"]["Id"];
            text: string;
        };
        /** @enum {string} */
        InformationBox: "all" | "ours" | "received";
        InformationClose: {
            information: components["schemas"]["Id"];
            finding: components["schemas"]["Finding"];
            text?: string;
        };
        InformationCorrect: {
            information: components["schemas"]["Id"];
            event_class: components["schemas"]["EventClass"];
            text: string;
            place: string;
            area?: components["schemas"]["Id"] | null;
            source: components["schemas"]["SourceKind"];
            reliability: components["schemas"]["Reliability"];
            event_time?: components["schemas"]["Instant"] | null;
            reason: string;
            seen?: number | null;
        };
        InformationLine: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            unit: components["schemas"]["UnitRef"];
            text: string | null;
            place: string | null;
            state: components["schemas"]["InformationState"];
            reported_at: components["schemas"]["Instant"];
            corrected: boolean;
        };
        InformationList: {
            items: components["schemas"]["InformationView"][];
            /** Format: int64 */
            total: number;
            more: components["schemas"]["Id"] | null;
        };
        /** @enum {string} */
        InformationPart: "none" | "holder" | "addressee" | "superior";
        InformationRef: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            unit: components["schemas"]["UnitRef"];
            struck: boolean;
        };
        InformationReopen: {
            information: components["schemas"]["Id"];
            reason: string;
        };
        InformationReport: {
            event_class: components["schemas"]["EventClass"];
            text: string;
            place: string;
            area?: components["schemas"]["Id"] | null;
            source: components["schemas"]["SourceKind"];
            reliability: components["schemas"]["Reliability"];
            addressees?: components["schemas"]["Id"][];
            group: components["schemas"]["AddresseeGroup"];
            log_entry?: components["schemas"]["Id"] | null;
        };
        InformationSend: {
            information: components["schemas"]["Id"];
            addressees?: components["schemas"]["Id"][];
        };
        /** @enum {string} */
        InformationState: "to_verify" | "in_assessment" | "closed" | "struck";
        InformationStep: {
            at: components["schemas"]["Instant"];
            unit: components["schemas"]["UnitRef"];
            by: string;
            what: string;
            text: string | null;
            finding: components["schemas"]["Finding"] | null;
            /** Format: int64 */
            number: number;
        };
        InformationStrike: {
            information: components["schemas"]["Id"];
            reason: string;
        };
        InformationStrikeView: {
            reason: string | null;
            at: components["schemas"]["Instant"];
            by: string;
        };
        InformationView: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            unit: components["schemas"]["UnitRef"];
            event_class: components["schemas"]["EventClass"];
            text: string | null;
            place: string | null;
            area: components["schemas"]["UnitRef"] | null;
            happened: components["schemas"]["Instant"];
            reported_at: components["schemas"]["Instant"];
            doubtful: boolean;
            reporter: string;
            source: components["schemas"]["SourceKind"];
            reliability: components["schemas"]["Reliability"];
            log_entry: components["schemas"]["Id"] | null;
            state: components["schemas"]["InformationState"];
            finding: components["schemas"]["Finding"] | null;
            disputed: boolean;
            /** Format: int64 */
            wording: number;
            corrected_at: components["schemas"]["Instant"] | null;
            verify_again: boolean;
            struck: components["schemas"]["InformationStrikeView"] | null;
            assessment: string | null;
            assessed_at: components["schemas"]["Instant"] | null;
            assessed_text: components["schemas"]["Instant"] | null;
            /** Format: int64 */
            addressed: number;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            endorsed: number;
            /** Format: int64 */
            dissented: number;
            closing: string | null;
            closed_at: components["schemas"]["Instant"] | null;
            earlier: components["schemas"]["WordingView"][];
            parties: components["schemas"]["PartyView"][];
            advice: components["schemas"]["AdviceView"][];
            story: components["schemas"]["InformationStep"][];
            can: string[];
        };
        /**
         * Format: int64
         * @description milliseconds since 1970-01-01T00:00Z
         */
        Instant: number;
        InvitationAnswer: {
            conference: components["schemas"]["Id"];
            posts?: components["schemas"]["ComingPostInput"][];
            note?: string;
        };
        /** @enum {string} */
        InvitationState: "silent" | "answered" | "answered_earlier";
        InvitationView: {
            unit: components["schemas"]["UnitRef"];
            /** @description null: erased */
            prepare: string | null;
            reply_by: components["schemas"]["Date"] | null;
            invited_at: components["schemas"]["Instant"];
            state: components["schemas"]["InvitationState"];
            posts: components["schemas"]["ComingPost"][];
            /** @description null: erased */
            note: string | null;
            answered_at: components["schemas"]["Instant"] | null;
        };
        InvitedTo: {
            id: components["schemas"]["Id"];
            conference_kind: components["schemas"]["ConferenceKind"];
            title: string | null;
            held_on: components["schemas"]["Date"] | null;
            held_to: components["schemas"]["Date"] | null;
            session: components["schemas"]["Session"] | null;
            stage: components["schemas"]["ConferenceStage"];
            done: components["schemas"]["ConferenceStep"][];
            unit: components["schemas"]["UnitRef"];
            place: string | null;
            begins: string;
            reply_by: components["schemas"]["Date"] | null;
            reply: components["schemas"]["InvitationState"];
            /** Format: int64 */
            papers: number;
        };
        IssueView: {
            symbol: string;
            signer_prefix: components["schemas"]["SignerPrefix"];
            signer_title: string;
            signer_name: string;
            signer_rank: string;
            place: string;
            recipients: string[];
        };
        IssuedLineInput: {
            group: number;
            text: string;
            kind: components["schemas"]["LineKind"];
            due?: components["schemas"]["Date"] | null;
            standing: boolean;
        };
        /** @enum {string} */
        ItemKind: "task" | "log_entry" | "information" | "matter" | "document" | "draft" | "sent_document" | "invitation" | "paper" | "advice" | "contribution";
        LaterEntry: {
            effect: components["schemas"]["FigureEffect"];
            kind: string;
            id: components["schemas"]["Id"];
            unit: string;
            at: components["schemas"]["Instant"];
            text: string | null;
            book: components["schemas"]["Id"] | null;
            number: number | null;
            entered: components["schemas"]["Instant"] | null;
        };
        LessonAccount: {
            lesson: components["schemas"]["Id"];
            outcome: components["schemas"]["LessonOutcome"];
            text: string;
            conference?: components["schemas"]["Id"] | null;
        };
        LessonAccountView: {
            outcome: components["schemas"]["LessonOutcome"];
            text: string | null;
            conference: components["schemas"]["Id"] | null;
            at: components["schemas"]["Instant"];
            by: string;
        };
        /** @enum {string} */
        LessonKind: "shortcoming" | "lesson";
        /** @enum {string} */
        LessonOutcome: "remedied" | "improving" | "persists" | "not_accounted";
        LessonRecord: {
            lesson_kind: components["schemas"]["LessonKind"];
            text: string;
            cause?: string;
            measure?: string;
            owner: components["schemas"]["Id"];
            owner_post?: string;
            period_to: components["schemas"]["Date"];
            due?: components["schemas"]["Date"] | null;
            source?: components["schemas"]["ReferenceInput"] | null;
        };
        LessonStrike: {
            lesson: components["schemas"]["Id"];
            reason: string;
        };
        LessonView: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            unit: components["schemas"]["UnitRef"];
            lesson_kind: components["schemas"]["LessonKind"];
            text: string | null;
            cause: string | null;
            measure: string | null;
            owner: components["schemas"]["UnitRef"];
            owner_post: string;
            period_to: components["schemas"]["Date"];
            due: components["schemas"]["Date"] | null;
            /** Format: int64 */
            overdue_days: number;
            source: components["schemas"]["Reference"] | null;
            recorded_at: components["schemas"]["Instant"];
            recorded_by: string;
            accounts: components["schemas"]["LessonAccountView"][];
            open: boolean;
            struck: string | null;
            waits: boolean;
        };
        Lessons: {
            lessons: components["schemas"]["LessonView"][];
            /** Format: int64 */
            waiting: number;
        };
        /** @enum {string} */
        Level: "central" | "military_region" | "province" | "district" | "area" | "commune" | "base";
        /** @enum {string} */
        LevelAct: "announced" | "changed" | "lifted";
        LevelAnnounce: {
            disaster_risk?: components["schemas"]["DisasterRiskInput"] | null;
            civil_defence?: components["schemas"]["CivilDefenceLevel"] | null;
            forest_fire?: components["schemas"]["ForestFireLevel"] | null;
            issuer: string;
            document: string;
            issued_on: components["schemas"]["Date"];
            area?: components["schemas"]["Id"][];
            from?: components["schemas"]["Instant"] | null;
            until?: components["schemas"]["Instant"] | null;
            row?: components["schemas"]["LevelRowInput"] | null;
        };
        LevelChange: {
            disaster_risk?: components["schemas"]["DisasterRiskInput"] | null;
            civil_defence?: components["schemas"]["CivilDefenceLevel"] | null;
            forest_fire?: components["schemas"]["ForestFireLevel"] | null;
            issuer: string;
            document: string;
            issued_on: components["schemas"]["Date"];
            area?: components["schemas"]["Id"][];
            from?: components["schemas"]["Instant"] | null;
            until?: components["schemas"]["Instant"] | null;
            level: components["schemas"]["Id"];
            row?: components["schemas"]["LevelRowInput"] | null;
        };
        LevelLift: {
            issuer: string;
            document: string;
            issued_on: components["schemas"]["Date"];
            level: components["schemas"]["Id"];
            row?: components["schemas"]["LevelRowInput"] | null;
        };
        LevelLine: {
            disaster_risk: components["schemas"]["DisasterRiskView"] | null;
            civil_defence: components["schemas"]["CivilDefenceLevel"] | null;
            forest_fire: components["schemas"]["ForestFireLevel"] | null;
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            area: components["schemas"]["UnitRef"][];
            issuer: string;
            document: string;
            issued_on: components["schemas"]["Date"];
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"] | null;
            past_until: boolean;
        };
        LevelNoticeView: {
            act: components["schemas"]["LevelAct"];
            value: components["schemas"]["LevelValueView"] | null;
            area: components["schemas"]["UnitRef"][];
            issuer: string;
            document: string;
            issued_on: components["schemas"]["Date"];
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"] | null;
            happened: components["schemas"]["Instant"];
            entered: components["schemas"]["Instant"];
            doubtful: boolean;
            by: string;
            /** Format: int64 */
            number: number;
            struck: components["schemas"]["LevelStrikeView"] | null;
        };
        LevelRowInput: {
            duty: components["schemas"]["Duty"];
            text: string;
        };
        /** @enum {string} */
        LevelScale: "disaster_risk" | "civil_defence" | "forest_fire";
        LevelStrike: {
            level: components["schemas"]["Id"];
            notice: number;
            reason: string;
        };
        LevelStrikeView: {
            reason: string | null;
            at: components["schemas"]["Instant"];
            by: string;
        };
        LevelValueView: {
            disaster_risk: components["schemas"]["DisasterRiskView"] | null;
            civil_defence: components["schemas"]["CivilDefenceLevel"] | null;
            forest_fire: components["schemas"]["ForestFireLevel"] | null;
        };
        LevelView: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            scale: components["schemas"]["LevelScale"];
            hazard: components["schemas"]["HazardGroup"] | null;
            notices: components["schemas"]["LevelNoticeView"][];
            open: boolean;
            ended: components["schemas"]["Instant"] | null;
        };
        Levels: {
            unit: components["schemas"]["UnitRef"];
            at: components["schemas"]["Instant"];
            since: components["schemas"]["Instant"];
            in_force: components["schemas"]["LevelLine"][];
            to_come: components["schemas"]["LevelLine"][];
            below: components["schemas"]["LevelLine"][];
            beside: components["schemas"]["LevelLine"][];
            history: components["schemas"]["LevelView"][];
        };
        LikelyHazardInput: {
            event_class: components["schemas"]["EventClass"];
            area?: components["schemas"]["Id"] | null;
            location?: string;
            text: string;
        };
        /** @enum {string} */
        LineKind: "task" | "information" | "out_of_scope";
        LogPage: {
            rows: components["schemas"]["LogRow"][];
            more: number | null;
        };
        LogRow: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int64 */
            row: number;
            /** Format: int32 */
            year: number;
            duty: components["schemas"]["Duty"];
            type: components["schemas"]["LogType"];
            text: string | null;
            happened: components["schemas"]["Instant"];
            entered: components["schemas"]["Instant"];
            /** Format: int64 */
            late_minutes: number;
            doubtful: boolean;
            author: string;
            about: components["schemas"]["UnitRef"][];
            references: components["schemas"]["Reference"][];
            struck: components["schemas"]["StrikeView"] | null;
            corrects: components["schemas"]["Id"] | null;
            information: components["schemas"]["Id"] | null;
        };
        LogStrike: {
            entry: components["schemas"]["Id"];
            reason: string;
            replacement?: components["schemas"]["ReplacementInput"] | null;
        };
        /** @enum {string} */
        LogType: "note" | "report" | "incident" | "patrol" | "guard_relief" | "order" | "visit" | "weather" | "information";
        LogWrite: {
            duty: components["schemas"]["Duty"];
            type: components["schemas"]["LogType"];
            text: string;
            about?: components["schemas"]["Id"][];
            references?: components["schemas"]["ReferenceInput"][];
        };
        LooseView: {
            text: string;
            /** Format: int64 */
            position: number;
        };
        MarginNoteView: {
            text: string | null;
            by: string;
            at: components["schemas"]["Instant"];
            unit: components["schemas"]["UnitRef"];
            task: components["schemas"]["Id"] | null;
        };
        Mark: {
            on: components["schemas"]["Date"];
            /** Format: int64 */
            established: number;
            /** Format: int64 */
            renamed: number;
            /** Format: int64 */
            ended: number;
            /** Format: int64 */
            successions: number;
        };
        Marks: {
            days: components["schemas"]["Mark"][];
        };
        MatterAnswer: {
            matter: components["schemas"]["Id"];
            text: string;
            may_publish: boolean;
        };
        /** @enum {string} */
        MatterBox: "all" | "ours" | "to_us";
        MatterClose: {
            matter: components["schemas"]["Id"];
            text?: string;
        };
        /** @enum {string} */
        MatterFilter: "open" | "late" | "answered" | "over";
        MatterForward: {
            matter: components["schemas"]["Id"];
            competent?: components["schemas"]["Id"] | null;
            body?: string;
            due: components["schemas"]["Date"];
            reason: string;
        };
        MatterList: {
            matters: components["schemas"]["MatterView"][];
            cut: boolean;
        };
        MatterNoteAnswer: {
            matter: components["schemas"]["Id"];
            text: string;
            answered_on: components["schemas"]["Date"];
            may_publish: boolean;
        };
        MatterPage: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            subject: string | null;
            text: string | null;
            place: string | null;
            area: components["schemas"]["UnitRef"] | null;
            competent: components["schemas"]["UnitRef"] | null;
            body: string;
            due: components["schemas"]["Date"];
            received_at: components["schemas"]["Instant"];
            state: components["schemas"]["MatterState"];
            answered_on: components["schemas"]["Date"] | null;
            /** Format: int64 */
            late_days: number;
            answer: string | null;
            may_publish: boolean;
            closing: string | null;
            strike_reason: string | null;
            has_submitter: boolean;
            story: components["schemas"]["MatterStep"][];
        };
        MatterReceive: {
            subject: string;
            text?: string;
            place: string;
            area?: components["schemas"]["Id"] | null;
            competent?: components["schemas"]["Id"] | null;
            body?: string;
            due: components["schemas"]["Date"];
            submitter?: string;
        };
        /** @enum {string} */
        MatterState: "waiting" | "answered" | "closed" | "struck";
        MatterStep: {
            at: components["schemas"]["Instant"];
            unit: components["schemas"]["UnitRef"];
            by: string;
            what: string;
            text: string | null;
            /** Format: int64 */
            number: number;
        };
        MatterStrike: {
            matter: components["schemas"]["Id"];
            reason: string;
        };
        MatterView: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            subject: string | null;
            text: string | null;
            place: string | null;
            area: components["schemas"]["UnitRef"] | null;
            competent: components["schemas"]["UnitRef"] | null;
            body: string;
            due: components["schemas"]["Date"];
            received_at: components["schemas"]["Instant"];
            state: components["schemas"]["MatterState"];
            answered_on: components["schemas"]["Date"] | null;
            /** Format: int64 */
            late_days: number;
            answer: string | null;
            may_publish: boolean;
            closing: string | null;
            strike_reason: string | null;
            has_submitter: boolean;
        };
        Membership: {
            post_title: string;
            note: string;
        };
        MembershipInput: {
            post_title: string;
            note?: string;
        };
        NamedAccountInput: {
            post: components["schemas"]["Id"];
            name?: string;
        };
        NewAccountInput: {
            post: components["schemas"]["Id"];
            name?: string;
            person: components["schemas"]["Id"];
        };
        NewPasswordInput: {
            current?: string;
            password?: string;
        };
        NewPinInput: {
            current?: string;
            pin?: string;
        };
        NewRelationInput: {
            kind: components["schemas"]["RelationKind"];
            to: components["schemas"]["Id"];
        };
        NoticeView: {
            kind: string;
            id: components["schemas"]["Id"];
            unit: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
        };
        OfficeContact: {
            name: string;
            position: string;
            position_en: string;
            unit: string;
            unit_en: string;
            phone: string;
            fax: string;
            email: string;
        };
        OfficeContactInput: {
            name: string;
            position?: string;
            position_en?: string;
            unit?: string;
            unit_en?: string;
            phone?: string;
            fax?: string;
            email?: string;
        };
        OfficePart: {
            name: string;
            name_en: string;
            does: string;
            does_en: string;
        };
        OfficePartInput: {
            name: string;
            name_en?: string;
            does?: string;
            does_en?: string;
        };
        OfficeTemplate: {
            name: string;
            papers: string[];
            own: boolean;
            instead: string;
            /** Format: int64 */
            bytes: number;
            kept_at: components["schemas"]["Instant"] | null;
            kept_by: string;
            faults: string[];
        };
        OfficeTemplates: {
            templates: components["schemas"]["OfficeTemplate"][];
            /** Format: int64 */
            most_bytes: number;
        };
        OpenItem: {
            kind: string;
            id: components["schemas"]["Id"];
            text: string | null;
            due: components["schemas"]["Date"] | null;
            /** Format: int64 */
            overdue_days: number;
            since: components["schemas"]["Instant"];
            pressing: boolean;
        };
        Original: {
            publisher: string;
            address: string;
            posted_on: components["schemas"]["Date"] | null;
        };
        OriginalInput: {
            publisher: string;
            address?: string;
            posted_on?: components["schemas"]["Date"] | null;
        };
        /** @enum {string} */
        Outline: "annual" | "half_year";
        OwnAccess: {
            second_factor: boolean;
            time_codes: boolean;
            /** Format: int32 */
            recovery_codes: number;
            passkeys: components["schemas"]["PasskeyLine"][];
            passkey_origin: string;
            sessions: components["schemas"]["SessionLine"][];
        };
        OwnForm: {
            name: string;
            individuals: boolean;
            collectives: boolean;
            households: boolean;
        };
        OwnFormInput: {
            name: string;
            individuals: boolean;
            collectives: boolean;
            households: boolean;
        };
        OwnPart: {
            invitation: components["schemas"]["InvitationView"] | null;
            groups: number[];
        };
        PaperFile: {
            file: components["schemas"]["Id"];
            file_type: components["schemas"]["FileType"];
            /** Format: int64 */
            bytes: number;
            called: string | null;
            removed: boolean;
        };
        PaperHandIn: {
            conference: components["schemas"]["Id"];
            number: number;
            title: string;
            text?: string;
            file?: components["schemas"]["Id"] | null;
            speaker?: string;
        };
        PaperPage: {
            number: number;
            unit: components["schemas"]["UnitRef"];
            topic: string | null;
            due: components["schemas"]["Date"];
            minutes: number | null;
            asked_at: components["schemas"]["Instant"];
            state: components["schemas"]["PaperState"];
            late: boolean;
            title: string | null;
            /** Format: int64 */
            version: number;
            handed_at: components["schemas"]["Instant"] | null;
            as_file: boolean;
            reason: string | null;
            scheduled: boolean;
            conference: components["schemas"]["Id"];
            conference_title: string | null;
            held_on: components["schemas"]["Date"] | null;
            organiser: components["schemas"]["UnitRef"];
            open: boolean;
            over: boolean;
            versions: components["schemas"]["PaperVersionView"][];
        };
        PaperPlace: {
            conference: components["schemas"]["Id"];
            number: number;
        };
        /** @enum {string} */
        PaperState: "waiting" | "handed_in" | "returned" | "accepted" | "withdrawn";
        PaperVersionView: {
            /** Format: int64 */
            version: number;
            title: string | null;
            text: string | null;
            file: components["schemas"]["PaperFile"] | null;
            speaker: string;
            by: string;
            handed_at: components["schemas"]["Instant"];
            struck: boolean;
        };
        /** @enum {string} */
        PartState: "given" | "accepted" | "declined" | "reported" | "returned" | "confirmed" | "withdrawn" | "withdrawn_before_acceptance";
        Participant: {
            unit: components["schemas"]["Id"] | null;
            /** @description null: erased */
            label: string | null;
            count: number | null;
            posts: string[];
            invited: number | null;
            attended: number | null;
        };
        ParticipantInput: {
            unit?: components["schemas"]["Id"] | null;
            label?: string;
            count?: number | null;
            posts?: string[];
            invited?: number | null;
            attended?: number | null;
        };
        PartyView: {
            unit: components["schemas"]["UnitRef"];
            part: components["schemas"]["InformationPart"];
            received_at: components["schemas"]["Instant"] | null;
            finding: components["schemas"]["Finding"] | null;
            found: string | null;
            verified_at: components["schemas"]["Instant"] | null;
            verified_by: string;
            duplicate_of: components["schemas"]["InformationRef"] | null;
            verified_text: components["schemas"]["Instant"] | null;
            verify_again: boolean;
            stance: components["schemas"]["StanceState"];
            stance_text: components["schemas"]["Instant"] | null;
            dissent: string | null;
            basis_of: components["schemas"]["BasisView"][];
        };
        PasskeyAsked: {
            challenge: string;
            site: string;
            present: string[];
            verify_user: boolean;
            /** Format: int32 */
            seconds: number;
        };
        PasskeyBegun: {
            challenge: string;
            site: string;
            user: string;
            account: string;
            present: string[];
            verify_user: boolean;
            /** Format: int32 */
            seconds: number;
        };
        PasskeyLine: {
            id: string;
            name: string;
            made: components["schemas"]["Instant"];
            used: components["schemas"]["Instant"] | null;
            doubted: components["schemas"]["Instant"] | null;
        };
        PasskeyMadeInput: {
            client_data: string;
            authenticator_data: string;
            public_key: string;
        };
        PasskeySignedInput: {
            id: string;
            client_data: string;
            authenticator_data: string;
            signature: string;
        };
        People: {
            people: components["schemas"]["PersonView"][];
        };
        PersonCorrect: {
            unit: components["schemas"]["Id"];
            person: components["schemas"]["Id"];
            full_name: string;
            rank?: string;
            reason: string;
        };
        PersonEnter: {
            unit: components["schemas"]["Id"];
            full_name: string;
            rank?: string;
        };
        PersonRank: {
            unit: components["schemas"]["Id"];
            person: components["schemas"]["Id"];
            rank: string;
            from: components["schemas"]["Date"];
            basis?: string;
        };
        PersonView: {
            id: components["schemas"]["Id"];
            name: string;
            unit: components["schemas"]["Id"];
            rank: string;
            posts: components["schemas"]["PostView"][];
            ranks: components["schemas"]["RankView"][];
            struck: components["schemas"]["StruckPersonView"][];
        };
        PersonalReadLine: {
            /** Format: int64 */
            id: number;
            at: components["schemas"]["Instant"];
            person: string;
            view: string;
            of: string;
        };
        PersonalReadList: {
            reads: components["schemas"]["PersonalReadLine"][];
            more: number | null;
        };
        PlannedMeasureInput: {
            text: string;
        };
        PortalSettings: {
            settings: components["schemas"]["Settings"];
            version: string;
            kept_at: components["schemas"]["Instant"] | null;
            kept_by: string;
            fault: string;
        };
        PostAppoint: {
            unit: components["schemas"]["Id"];
            person: components["schemas"]["Id"];
            title: string;
            role: components["schemas"]["Role"];
            from: components["schemas"]["Date"];
            to?: components["schemas"]["Date"] | null;
        };
        PostEnd: {
            unit: components["schemas"]["Id"];
            post: components["schemas"]["Id"];
            on: components["schemas"]["Date"];
        };
        PostHeld: {
            person: string;
            title: string;
            role: components["schemas"]["Role"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"] | null;
        };
        PostView: {
            post: components["schemas"]["Id"];
            unit: components["schemas"]["Id"];
            unit_name: string;
            unit_short: string;
            person: string;
            title: string;
            role: components["schemas"]["Role"];
            commands: string[];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"] | null;
        };
        /** @enum {string} */
        Presence: "attended" | "absent" | "replaced";
        Problem: {
            error: {
                /** @description `error.CODE` is its text */
                code: string;
                /** @description where it is: in the body of the command, as /text, or in the request, as /command; a parameter of a view by its name */
                field: string | null;
                facts: {
                    [key: string]: string | number;
                };
                message: string;
            };
        };
        ProgrammeItem: {
            time: string;
            /** @description null: erased */
            item: string | null;
            /** @description null: erased */
            speaker: string | null;
            minutes: number | null;
            paper: number | null;
        };
        ProgrammeItemInput: {
            time?: string;
            item: string;
            speaker?: string;
            minutes?: number | null;
            paper?: number | null;
        };
        PublishedFigure: {
            name: string;
            value: string;
            measure: string;
            estimate: boolean;
        };
        PublishedFigureInput: {
            name: string;
            value: string;
            measure?: string;
            estimate: boolean;
        };
        RankView: {
            rank: string;
            from: components["schemas"]["Date"] | null;
            basis: string;
        };
        ReceivedLineInput: {
            group: number;
            text: string;
            kind: components["schemas"]["LineKind"];
            due?: components["schemas"]["Date"] | null;
        };
        /** @enum {string} */
        RecipientKind: "individual" | "collective" | "household";
        RecipientView: {
            recipient_kind: components["schemas"]["RecipientKind"];
            name: string | null;
            position: string | null;
            commendation: components["schemas"]["Id"];
            /** Format: int64 */
            line: number;
            award: components["schemas"]["Id"] | null;
            symbol: string;
        };
        RecoveryCodes: {
            codes: string[];
        };
        Reference: {
            kind: string;
            id: components["schemas"]["Id"];
        };
        ReferenceInput: {
            kind: string;
            id: components["schemas"]["Id"];
        };
        /** @enum {string} */
        ReformKind: "dissolution" | "merger" | "split" | "splitting_off" | "establishment" | "description";
        RefusalLine: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            person: string;
            title: string;
            unit: components["schemas"]["UnitRef"] | null;
            command: string;
            code: string;
        };
        Refusals: {
            refusals: components["schemas"]["RefusalLine"][];
            more: components["schemas"]["Id"] | null;
        };
        RegisterLastInput: {
            name: string;
            last: number;
        };
        RegisterLine: {
            of: string;
            id: components["schemas"]["Id"];
            number: number | null;
            /** Format: int32 */
            year: number;
            at: components["schemas"]["Instant"];
            symbol: string;
            issued_on: components["schemas"]["Date"];
            type: components["schemas"]["DocumentType"];
            issuer: string;
            subject: string | null;
            urgency: components["schemas"]["Urgency"];
            to: string[];
            annulled: string | null;
            next: components["schemas"]["RegisterNext"];
            next_by: string[];
            /** Format: int64 */
            tasks: number;
            /** Format: int64 */
            tasks_open: number;
            replaces: components["schemas"]["EditionRef"] | null;
            replaced_by: components["schemas"]["EditionRef"] | null;
        };
        /** @enum {string} */
        RegisterNext: "registration" | "word" | "tasks" | "scan" | "sessions" | "nothing";
        RegisterNow: {
            name: string;
            title: string;
            /** Format: int32 */
            year: number;
            /** Format: int64 */
            known: number;
            to_state: boolean;
            stated: components["schemas"]["StatedNumber"][];
        };
        RegisterPage: {
            waiting: components["schemas"]["RegisterLine"][];
            lines: components["schemas"]["RegisterLine"][];
            more: components["schemas"]["Instant"] | null;
        };
        RegisterState: {
            unit: components["schemas"]["Id"];
            registers?: components["schemas"]["RegisterLastInput"][];
        };
        Registers: {
            restored: components["schemas"]["Instant"] | null;
            units: components["schemas"]["UnitRegisters"][];
        };
        /** @enum {string} */
        RelationKind: "administrative" | "military_command" | "guidance" | "stationed_in" | "coordinates_with" | "serves_area";
        RelationView: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["RelationKind"];
            other: components["schemas"]["UnitRef"];
            up: boolean;
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"] | null;
            basis: string;
        };
        /** @enum {string} */
        Reliability: "reliable" | "fairly_reliable" | "doubtful" | "unknown";
        ReliefView: {
            id: components["schemas"]["Id"];
            duty: components["schemas"]["Duty"];
            state: components["schemas"]["HandoverState"];
            outgoing: string;
            incoming: string | null;
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            last_row: number;
        };
        RemovePasskeyInput: {
            id?: string;
            proof: components["schemas"]["GivenProofInput"];
        };
        RenamePasskeyInput: {
            id?: string;
            name: string;
        };
        ReplacementInput: {
            type: components["schemas"]["LogType"];
            text: string;
            happened?: components["schemas"]["Instant"] | null;
        };
        ReplyDissent: {
            information: components["schemas"]["Id"];
            reason: string;
            seen?: number | null;
        };
        ReplyEndorse: {
            information: components["schemas"]["Id"];
            seen?: number | null;
        };
        ReplyLink: {
            information: components["schemas"]["Id"];
            references?: components["schemas"]["ReferenceInput"][];
        };
        ReplyReceive: {
            information: components["schemas"]["Id"];
        };
        ReplyVerify: {
            information: components["schemas"]["Id"];
            finding: components["schemas"]["Finding"];
            text: string;
            duplicate_of?: components["schemas"]["Id"] | null;
            seen?: number | null;
        };
        ReportStrike: {
            reason: string | null;
            at: components["schemas"]["Instant"];
            by: string;
        };
        RevisionPublish: {
            revision: components["schemas"]["Id"];
        };
        RevisionPutForward: {
            conference?: components["schemas"]["Id"] | null;
            summary?: components["schemas"]["Id"] | null;
            title: string;
            lead?: string;
            body?: string;
            captions?: components["schemas"]["CaptionInput"][];
            author_line?: string;
            source?: string;
            category?: string;
            reuse_note?: string;
            section?: components["schemas"]["ArticleSection"] | null;
            symbol?: string;
            issued_on?: components["schemas"]["Date"] | null;
            issuer?: string;
            as_of?: components["schemas"]["Date"] | null;
            figures?: components["schemas"]["PublishedFigureInput"][];
            photos?: components["schemas"]["ArticlePhotoInput"][];
            article: components["schemas"]["Id"];
        };
        RevisionReturn: {
            revision: components["schemas"]["Id"];
            note: string;
        };
        /** @enum {string} */
        RevisionState: "waiting" | "published" | "returned" | "withdrawn";
        RevisionView: {
            id: components["schemas"]["Id"];
            state: components["schemas"]["RevisionState"];
            at: components["schemas"]["Instant"];
            by: string;
            wrote: boolean;
            body: components["schemas"]["ArticleBody"];
            photos: components["schemas"]["ArticlePhotoView"][];
            note: string | null;
        };
        RevisionWithdraw: {
            revision: components["schemas"]["Id"];
        };
        RightLine: {
            command: string;
            role: components["schemas"]["Role"];
            scope: components["schemas"]["Scope"];
        };
        RightsTable: {
            rights: components["schemas"]["RightLine"][];
            holders: components["schemas"]["RoleHolder"][];
            more_holders: boolean;
        };
        /** @enum {string} */
        RiskRaise: "combined" | "grave_loss";
        /** @enum {string} */
        Role: "commander" | "deputy_commander" | "duty_officer" | "staff" | "clerk" | "member" | "administrator" | "inspector";
        RoleHolder: {
            post: components["schemas"]["Id"];
            person: components["schemas"]["Id"];
            name: string;
            title: string;
            role: components["schemas"]["Role"];
            unit: components["schemas"]["UnitRef"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"] | null;
        };
        /** @enum {string} */
        Rule: "daily_minute" | "year_from_days" | "assessed_days" | "late_minutes";
        RuleComing: {
            from: components["schemas"]["Date"];
            /** Format: int64 */
            value: number;
            of: components["schemas"]["UnitRef"] | null;
        };
        RuleFollow: {
            unit: components["schemas"]["Id"];
            rule: components["schemas"]["Rule"];
            from: components["schemas"]["Date"];
            basis?: string;
        };
        RuleLine: {
            rule: components["schemas"]["Rule"];
            measure: components["schemas"]["RuleMeasure"];
            /** Format: int64 */
            value: number;
            /** Format: int64 */
            usual: number;
            /** Format: int64 */
            least: number;
            /** Format: int64 */
            most: number;
            in_force: components["schemas"]["RuleSettingView"] | null;
            to_come: components["schemas"]["RuleComing"][];
            before: components["schemas"]["RuleSettingView"][];
        };
        /** @enum {string} */
        RuleMeasure: "minute_of_day" | "days" | "minutes";
        RuleProfile: {
            unit: components["schemas"]["UnitRef"];
            day: components["schemas"]["Date"];
            rules: components["schemas"]["RuleLine"][];
            forms: components["schemas"]["FormRuleView"][];
            stated: components["schemas"]["AwardRuleView"][];
            may_set: boolean;
            may_state: boolean;
        };
        RuleSet: {
            unit: components["schemas"]["Id"];
            rule: components["schemas"]["Rule"];
            value: number;
            from: components["schemas"]["Date"];
            basis?: string;
        };
        RuleSettingView: {
            of: components["schemas"]["UnitRef"];
            /** Format: int64 */
            value: number;
            follows: boolean;
            from: components["schemas"]["Date"];
            basis: string;
            set_at: components["schemas"]["Instant"];
            set_by: string;
        };
        /** @enum {string} */
        RuleSource: "emulation_law_80" | "emulation_law" | "defence_minister" | "police_minister" | "own_rules" | "stated_paper";
        ScanView: {
            file: components["schemas"]["Id"];
            file_type: components["schemas"]["FileType"];
            /** Format: int64 */
            bytes: number;
            sha256: string;
            called: string | null;
            by: string;
            at: components["schemas"]["Instant"];
            removed: boolean;
        };
        /** @enum {string} */
        Scope: "own" | "held" | "subtree" | "all";
        /** @enum {string} */
        SearchGroup: "log_entry" | "handover" | "duty_report" | "information" | "task" | "document" | "draft" | "matter" | "conference" | "handed_paper" | "period_assessment" | "lesson" | "level" | "summary" | "commendation" | "article" | "unit" | "person";
        SearchHit: {
            kind: components["schemas"]["SearchKind"];
            id: components["schemas"]["Id"];
            label: string;
            text: string | null;
            passage: string | null;
            unit: components["schemas"]["UnitRef"];
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            number: number;
            struck: boolean;
            of: components["schemas"]["Id"] | null;
            paper: components["schemas"]["PaperPlace"] | null;
        };
        /** @enum {string} */
        SearchKind: "log_entry" | "handover" | "duty_report" | "information" | "reply" | "advice" | "advice_answer" | "task" | "answer" | "document" | "dissemination" | "draft" | "matter" | "matter_answer" | "conference" | "invitation_reply" | "handed_paper" | "period_assessment" | "assessment_reply" | "lesson" | "level" | "summary" | "summary_comment" | "contribution_call" | "contribution" | "stated_figure" | "commendation" | "commendation_review" | "award" | "article" | "unit" | "person";
        SearchResults: {
            hits: components["schemas"]["SearchHit"][];
            more: number | null;
            behind: boolean;
        };
        Seat: {
            unit: components["schemas"]["Id"];
            post: string;
            coming: components["schemas"]["Coming"] | null;
            instead: string;
            reason: string | null;
            presence: components["schemas"]["Presence"] | null;
            note: string | null;
        };
        /** @enum {string} */
        Secrecy: "none" | "mat" | "toi_mat" | "tuyet_mat";
        SectionDue: {
            /** Format: int32 */
            index: number;
            title: string;
            state: components["schemas"]["SectionState"];
            due: components["schemas"]["Date"] | null;
            late: boolean;
        };
        /** @enum {string} */
        SectionState: "open" | "assigned" | "submitted" | "returned" | "accepted";
        SectionView: {
            /** Format: int32 */
            index: number;
            key: string;
            no: string;
            title: string;
            /** Format: int32 */
            level: number;
            text: string | null;
            hint: string;
            /** Format: int64 */
            version: number;
            author: string;
            state: components["schemas"]["SectionState"];
            writer: components["schemas"]["SectionWriter"] | null;
            due: components["schemas"]["Date"] | null;
            note: string | null;
            loose: components["schemas"]["LooseView"][];
            comments: components["schemas"]["CommentView"][];
        };
        SectionWriter: {
            post: components["schemas"]["Id"];
            title: string;
            person: string;
        };
        SeenFigureInput: {
            token: string;
            /** Format: int64 */
            value: number;
        };
        /** @enum {string} */
        Session: "morning" | "afternoon" | "day" | "evening";
        /** @enum {string} */
        SessionForm: "meeting" | "online" | "combined" | "reading";
        SessionLine: {
            id: string;
            browser: string;
            address: string;
            opened: components["schemas"]["Instant"];
            seen: components["schemas"]["Instant"];
            here: boolean;
        };
        SessionPerson: {
            id: components["schemas"]["Id"];
            name: string;
            rank: string;
        };
        SessionView: {
            csrf: string;
            person: components["schemas"]["SessionPerson"];
            posts: components["schemas"]["PostView"][];
            demo: boolean;
            language: string;
            account: string;
            new_password: boolean;
            factor_wanted: boolean;
            clock_in_doubt: boolean;
        };
        Settings: {
            origin: string;
            name: string;
            name_en: string;
            superior_body: string;
            superior_body_en: string;
            slogan: string;
            organisation: string;
            organisation_en: string;
            address: string;
            address_en: string;
            phone: string;
            fax: string;
            email: string;
            responsible: string;
            responsible_en: string;
            reuse_note: string;
            about: string;
            about_en: string;
            parts: components["schemas"]["OfficePart"][];
            contacts: components["schemas"]["OfficeContact"][];
            agencies: components["schemas"]["Agency"][];
            comments: boolean | null;
        };
        SettingsInput: {
            origin?: string;
            name?: string;
            name_en?: string;
            superior_body?: string;
            superior_body_en?: string;
            slogan?: string;
            organisation?: string;
            organisation_en?: string;
            address?: string;
            address_en?: string;
            phone?: string;
            fax?: string;
            email?: string;
            responsible?: string;
            responsible_en?: string;
            reuse_note?: string;
            about?: string;
            about_en?: string;
            parts?: components["schemas"]["OfficePartInput"][];
            contacts?: components["schemas"]["OfficeContactInput"][];
            agencies?: components["schemas"]["AgencyInput"][];
            comments?: boolean | null;
        };
        SignInInput: {
            name?: string;
            password?: string;
            code?: string;
            passkey?: components["schemas"]["PasskeySignedInput"] | null;
            demo?: string;
        };
        /** @enum {string} */
        SignerPrefix: "none" | "tm" | "kt" | "tl" | "tuq" | "q";
        SignerView: {
            title: string;
            rank: string;
            name: string;
        };
        SigningView: {
            post: components["schemas"]["Id"];
            signer: string;
            asked_by: string;
            asked_at: components["schemas"]["Instant"];
            confirmed_at: components["schemas"]["Instant"] | null;
            signer_prefix: components["schemas"]["SignerPrefix"];
        };
        /** @enum {string} */
        SourceKind: "own_observation" | "other_force" | "peoples_committee" | "people_of_area" | "press" | "technical_device" | "superior";
        SplitPartInput: {
            into?: components["schemas"]["Id"] | null;
            new_name?: string;
            new_code?: string;
        };
        /** @enum {string} */
        StanceState: "not_asked" | "waiting" | "endorsed" | "dissented" | "endorsed_earlier" | "dissented_earlier";
        StatedNumber: {
            /** Format: int64 */
            known: number;
            /** Format: int64 */
            last: number;
            at: components["schemas"]["Instant"];
            by: string;
        };
        StatedNumberInput: {
            counts: string;
            value: string;
            figure?: string;
        };
        /** @enum {string} */
        StatedOrigin: "typed" | "cited";
        StatedView: {
            id: components["schemas"]["Id"];
            origin: components["schemas"]["StatedOrigin"];
            label: string | null;
            value: string;
            figure: string;
            source: string | null;
            document: string;
            issued_on: components["schemas"]["Date"] | null;
            file: string;
            by: string;
            at: components["schemas"]["Instant"];
            used: boolean;
        };
        StoryStep: {
            at: components["schemas"]["Instant"];
            by: string;
            what: string;
            text: string | null;
            book: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            to: components["schemas"]["UnitRef"] | null;
        };
        /** @enum {string} */
        StrengthCategory: "officers" | "professionals" | "soldiers" | "civil_workers" | "militia";
        StrengthLine: {
            category: components["schemas"]["StrengthCategory"];
            establishment: number | null;
            total: number;
            leave: number;
            study: number;
            sick: number;
            mission: number;
            other: number;
        };
        StrengthLineInput: {
            category: components["schemas"]["StrengthCategory"];
            establishment?: number | null;
            total: number;
            leave: number;
            study: number;
            sick: number;
            mission: number;
            other: number;
        };
        StrengthSum: {
            /** Format: int64 */
            establishment: number;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            present: number;
            /** Format: int64 */
            leave: number;
            /** Format: int64 */
            study: number;
            /** Format: int64 */
            sick: number;
            /** Format: int64 */
            mission: number;
            /** Format: int64 */
            other: number;
        };
        StrikeView: {
            reason: string | null;
            at: components["schemas"]["Instant"];
            by: string;
            replacement: components["schemas"]["Id"] | null;
        };
        StruckPersonView: {
            name: string;
            rank: string;
            reason: string;
            at: components["schemas"]["Instant"];
        };
        SubmitterView: {
            name: string | null;
            book: components["schemas"]["UnitRef"];
            /** Format: int64 */
            number: number;
            entered: components["schemas"]["Instant"];
            author: string;
        };
        SuccessionView: {
            unit: components["schemas"]["UnitRef"];
            extent: components["schemas"]["Extent"];
            on: components["schemas"]["Date"];
            basis: string;
        };
        SummaryAccept: {
            summary: components["schemas"]["Id"];
            section: number;
        };
        SummaryAmend: {
            conference?: components["schemas"]["Id"] | null;
            title: string;
            period_from: components["schemas"]["Date"];
            period_to: components["schemas"]["Date"];
            next_from?: components["schemas"]["Date"] | null;
            next_to?: components["schemas"]["Date"] | null;
            as_of: components["schemas"]["Date"];
            summary: components["schemas"]["Id"];
        };
        SummaryAssign: {
            summary: components["schemas"]["Id"];
            section: number;
            writer?: components["schemas"]["Id"] | null;
            due?: components["schemas"]["Date"] | null;
        };
        SummaryChanges: {
            figures: components["schemas"]["ChangedFigure"][];
        };
        SummaryComment: {
            summary: components["schemas"]["Id"];
            section: number;
            to?: components["schemas"]["Id"] | null;
            text: string;
        };
        SummaryConfirm: {
            summary: components["schemas"]["Id"];
            signer_prefix: components["schemas"]["SignerPrefix"];
            over?: number | null;
            figures?: components["schemas"]["SeenFigureInput"][] | null;
        };
        SummaryHandBack: {
            summary: components["schemas"]["Id"];
            reason: string;
        };
        SummaryIssue: {
            summary: components["schemas"]["Id"];
            signer_prefix: components["schemas"]["SignerPrefix"];
            signer_post: components["schemas"]["Id"];
            place?: string;
            recipients?: string[];
            organisation?: string;
        };
        SummaryLine: {
            id: components["schemas"]["Id"];
            unit: components["schemas"]["UnitRef"];
            title: string | null;
            period_from: components["schemas"]["Date"];
            period_to: components["schemas"]["Date"];
            as_of: components["schemas"]["Date"];
            state: components["schemas"]["SummaryStage"];
            symbol: string | null;
            issued_on: components["schemas"]["Date"] | null;
            conference: components["schemas"]["Id"] | null;
            /** Format: int64 */
            assigned: number;
            /** Format: int64 */
            accepted: number;
            mine: components["schemas"]["SectionDue"][];
            replaces: components["schemas"]["EditionRef"] | null;
            replaced_by: components["schemas"]["EditionRef"] | null;
        };
        SummaryList: {
            summaries: components["schemas"]["SummaryLine"][];
        };
        SummaryOpen: {
            conference?: components["schemas"]["Id"] | null;
            title: string;
            period_from: components["schemas"]["Date"];
            period_to: components["schemas"]["Date"];
            next_from?: components["schemas"]["Date"] | null;
            next_to?: components["schemas"]["Date"] | null;
            as_of: components["schemas"]["Date"];
            outline?: components["schemas"]["Outline"] | null;
        };
        SummaryPutToSign: {
            summary: components["schemas"]["Id"];
            signer: components["schemas"]["Id"];
        };
        SummaryReissue: {
            summary: components["schemas"]["Id"];
            reason: string;
        };
        SummaryResolve: {
            comment: components["schemas"]["Id"];
        };
        SummaryReturn: {
            summary: components["schemas"]["Id"];
            section: number;
            text: string;
        };
        /** @enum {string} */
        SummaryStage: "draft" | "issued";
        SummaryState: {
            origin: components["schemas"]["StatedOrigin"];
            source: string;
            document?: string;
            issued_on?: components["schemas"]["Date"] | null;
            file?: string;
            summary: components["schemas"]["Id"];
            figures?: components["schemas"]["StatedNumberInput"][];
        };
        SummaryStrikeStated: {
            figure: components["schemas"]["Id"];
            reason: string;
        };
        SummarySubmit: {
            summary: components["schemas"]["Id"];
            section: number;
        };
        SummaryVersion: {
            book: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            at: components["schemas"]["Instant"];
            by: string;
            what: string;
            section: string;
        };
        SummaryVersions: {
            versions: components["schemas"]["SummaryVersion"][];
        };
        SummaryView: {
            id: components["schemas"]["Id"];
            conference: components["schemas"]["Id"] | null;
            unit: components["schemas"]["UnitRef"];
            superior: string;
            title: string | null;
            period_from: components["schemas"]["Date"];
            period_to: components["schemas"]["Date"];
            next_from: components["schemas"]["Date"] | null;
            next_to: components["schemas"]["Date"] | null;
            as_of: components["schemas"]["Date"];
            state: components["schemas"]["SummaryStage"];
            number: number | null;
            symbol: string | null;
            issued_on: components["schemas"]["Date"] | null;
            issue: components["schemas"]["IssueView"] | null;
            signing: components["schemas"]["SigningView"] | null;
            handed_back: string | null;
            /** Format: int64 */
            last: number;
            sections: components["schemas"]["SectionView"][];
            figures: components["schemas"]["FigureView"][];
            stated: components["schemas"]["StatedView"][];
            warnings: string[];
            code: string | null;
            editions: components["schemas"]["EditionsView"];
        };
        SummaryWrite: {
            summary: components["schemas"]["Id"];
            section: number;
            text?: string;
            over?: number | null;
        };
        /** @enum {string} */
        TaskBox: "mine" | "given" | "overdue" | "all";
        TaskConfirm: {
            task: components["schemas"]["Id"];
            owner: components["schemas"]["Id"];
        };
        TaskGive: {
            text: string;
            owners?: components["schemas"]["Id"][];
            group: components["schemas"]["AddresseeGroup"];
            co_owners?: components["schemas"]["Id"][];
            due?: components["schemas"]["Date"] | null;
            standing: boolean;
            document?: components["schemas"]["Id"] | null;
            conference?: components["schemas"]["Id"] | null;
            parent?: components["schemas"]["Id"] | null;
            giao_ban?: components["schemas"]["Date"] | null;
        };
        TaskLine: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            giver: components["schemas"]["UnitRef"];
            text: string | null;
            due: components["schemas"]["Date"] | null;
            standing: boolean;
            /** Format: int64 */
            overdue_days: number;
            owners: components["schemas"]["UnitRef"][];
            /** Format: int64 */
            reported: number;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: number;
            given_at: components["schemas"]["Instant"];
            origin: components["schemas"]["TaskOrigin"];
        };
        /** @enum {string} */
        TaskOrigin: "unstated" | "giao_ban" | "directive" | "margin_note" | "conference" | "passed_down" | "information";
        TaskReopen: {
            task: components["schemas"]["Id"];
            owner: components["schemas"]["Id"];
            reason: string;
        };
        TaskReturn: {
            task: components["schemas"]["Id"];
            owner: components["schemas"]["Id"];
            reason: string;
        };
        TaskView: {
            id: components["schemas"]["Id"];
            /** Format: int64 */
            number: number;
            /** Format: int32 */
            year: number;
            giver: components["schemas"]["UnitRef"];
            text: string | null;
            due: components["schemas"]["Date"] | null;
            standing: boolean;
            given_at: components["schemas"]["Instant"];
            given_by: string;
            document: components["schemas"]["Id"] | null;
            conference: components["schemas"]["Id"] | null;
            parent: components["schemas"]["Id"] | null;
            giao_ban: components["schemas"]["GiaoBanView"] | null;
            parts: components["schemas"]["Id"][];
            withdrawn: components["schemas"]["WithdrawnView"] | null;
            answers: components["schemas"]["AnswerView"][];
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            accepted: number;
            /** Format: int64 */
            reported: number;
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            overdue_days: number;
        };
        TaskWithdraw: {
            task: components["schemas"]["Id"];
            reason: string;
        };
        Tasks: {
            tasks: components["schemas"]["TaskView"][];
            more: number | null;
        };
        TypeCount: {
            type: components["schemas"]["LogType"];
            /** Format: int64 */
            count: number;
        };
        UnitCountermand: {
            unit: components["schemas"]["Id"];
            basis?: string;
            reason: string;
        };
        UnitDissolve: {
            unit: components["schemas"]["Id"];
            on: components["schemas"]["Date"];
            basis?: string;
            successor?: components["schemas"]["Id"] | null;
            force_reason?: string;
            late_reason?: string;
        };
        UnitEstablish: {
            described: components["schemas"]["UnitVersionInput"];
            relations?: components["schemas"]["NewRelationInput"][];
        };
        /** @enum {string} */
        UnitKind: "area" | "peoples_committee" | "military_command" | "area_defence_command" | "stationed_unit" | "border_guard" | "police" | "fatherland_front" | "party_committee" | "department" | "company" | "council" | "steering_board" | "system";
        UnitLife: {
            id: components["schemas"]["Id"];
            versions: components["schemas"]["UnitVersion"][];
            ended: components["schemas"]["Date"] | null;
            wound_up: boolean;
            ended_by: components["schemas"]["EndedBy"] | null;
            withdrawn: boolean;
            ahead: components["schemas"]["ActAheadView"] | null;
            relations: components["schemas"]["RelationView"][];
            predecessors: components["schemas"]["SuccessionView"][];
            successors: components["schemas"]["SuccessionView"][];
            leads_to: components["schemas"]["UnitRef"][];
            posts: components["schemas"]["PostHeld"][];
            book: boolean;
            /** Format: int64 */
            written_after_end: number;
            may_read: boolean;
        };
        UnitMerge: {
            units?: components["schemas"]["Id"][];
            into?: components["schemas"]["Id"] | null;
            new_name?: string;
            new_code?: string;
            on: components["schemas"]["Date"];
            basis?: string;
            late_reason?: string;
        };
        UnitNode: {
            id: components["schemas"]["Id"];
            name: string;
            short_name: string;
            code: string;
            unit_kind: components["schemas"]["UnitKind"];
            level: components["schemas"]["Level"];
            /** Format: int64 */
            children: number;
        };
        UnitRef: {
            id: components["schemas"]["Id"];
            name: string;
            short_name: string;
        };
        UnitRegisters: {
            unit: components["schemas"]["UnitRef"];
            registers: components["schemas"]["RegisterNow"][];
        };
        UnitRelate: {
            kind: components["schemas"]["RelationKind"];
            from_unit: components["schemas"]["Id"];
            to_unit: components["schemas"]["Id"];
            from: components["schemas"]["Date"];
            basis?: string;
        };
        UnitRename: {
            unit: components["schemas"]["Id"];
            new_name: string;
            name_en?: string;
            short_name?: string;
            code?: string;
            from: components["schemas"]["Date"];
            basis?: string;
        };
        UnitSeat: {
            unit: components["schemas"]["Id"];
            members?: components["schemas"]["MembershipInput"][];
            decision_number: string;
            decision_date: components["schemas"]["Date"];
            from: components["schemas"]["Date"];
        };
        UnitSessions: {
            unit: components["schemas"]["UnitRef"];
            held: boolean;
            sessions: components["schemas"]["HeldSession"][];
        };
        UnitSplit: {
            unit: components["schemas"]["Id"];
            parts?: components["schemas"]["SplitPartInput"][];
            lives_on: boolean;
            heir?: number | null;
            force_reason?: string;
            on: components["schemas"]["Date"];
            basis?: string;
            late_reason?: string;
        };
        UnitTransfer: {
            unit: components["schemas"]["Id"];
            kind: components["schemas"]["RelationKind"];
            to_unit: components["schemas"]["Id"];
            on: components["schemas"]["Date"];
            basis?: string;
        };
        UnitUnrelate: {
            relation: components["schemas"]["Id"];
            to: components["schemas"]["Date"];
            basis?: string;
        };
        UnitVersion: {
            name: string;
            name_en: string;
            short_name: string;
            code: string;
            unit_kind: components["schemas"]["UnitKind"];
            level: components["schemas"]["Level"];
            from: components["schemas"]["Date"];
            to: components["schemas"]["Date"] | null;
            basis: string;
            decision_number: string;
            decision_date: components["schemas"]["Date"] | null;
            members: components["schemas"]["Membership"][];
        };
        UnitVersionInput: {
            name: string;
            name_en?: string;
            short_name?: string;
            code?: string;
            unit_kind: components["schemas"]["UnitKind"];
            level: components["schemas"]["Level"];
            from: components["schemas"]["Date"];
            to?: components["schemas"]["Date"] | null;
            basis?: string;
            decision_number?: string;
            decision_date?: components["schemas"]["Date"] | null;
            members?: components["schemas"]["MembershipInput"][];
        };
        UnitWindUp: {
            unit: components["schemas"]["Id"];
            heir?: components["schemas"]["Id"] | null;
            force_reason?: string;
        };
        Units: {
            as_of: components["schemas"]["Date"];
            units: components["schemas"]["UnitNode"][];
        };
        /** @enum {string} */
        Urgency: "none" | "khan" | "thuong_khan" | "hoa_toc";
        VersionSection: {
            /** Format: int32 */
            index: number;
            no: string;
            title: string;
            text: string | null;
        };
        VersionText: {
            at: components["schemas"]["Instant"];
            title: string | null;
            sections: components["schemas"]["VersionSection"][];
        };
        WatchElsewhere: {
            unit: components["schemas"]["UnitRef"];
            duty: components["schemas"]["Duty"];
        };
        WatchOpen: {
            duty: components["schemas"]["Duty"];
        };
        WatchOrderTakeover: {
            watch: components["schemas"]["Id"];
            incoming_post: components["schemas"]["Id"];
            reason: string;
        };
        WatchView: {
            id: components["schemas"]["Id"];
            duty: components["schemas"]["Duty"];
            post: components["schemas"]["Id"];
            person_name: string;
            title: string;
            since: components["schemas"]["Instant"];
            elsewhere: components["schemas"]["WatchElsewhere"][];
        };
        WithdrawnView: {
            reason: string | null;
            at: components["schemas"]["Instant"];
        };
        WordingView: {
            /** Format: int64 */
            wording: number;
            event_class: components["schemas"]["EventClass"];
            text: string | null;
            place: string | null;
            area: components["schemas"]["UnitRef"] | null;
            happened: components["schemas"]["Instant"];
            source: components["schemas"]["SourceKind"];
            reliability: components["schemas"]["Reliability"];
            by: string;
            since: components["schemas"]["Instant"];
            corrected_at: components["schemas"]["Instant"];
            corrected_by: string;
            reason: string | null;
        };
    };
    responses: {
        /** @description refused, or failed */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AccountLine = components['schemas']['AccountLine'];
export type AccountList = components['schemas']['AccountList'];
export type AccountOutcome = components['schemas']['AccountOutcome'];
export type ActAheadView = components['schemas']['ActAheadView'];
export type ActingPostInput = components['schemas']['ActingPostInput'];
export type AddPasskeyInput = components['schemas']['AddPasskeyInput'];
export type Addressee = components['schemas']['Addressee'];
export type AddresseeGroup = components['schemas']['AddresseeGroup'];
export type Addressees = components['schemas']['Addressees'];
export type AdviceAnswer = components['schemas']['AdviceAnswer'];
export type AdviceAnswerView = components['schemas']['AdviceAnswerView'];
export type AdviceGive = components['schemas']['AdviceGive'];
export type AdviceView = components['schemas']['AdviceView'];
export type Agency = components['schemas']['Agency'];
export type AgencyInput = components['schemas']['AgencyInput'];
export type AnswerAccept = components['schemas']['AnswerAccept'];
export type AnswerAccount = components['schemas']['AnswerAccount'];
export type AnswerDecline = components['schemas']['AnswerDecline'];
export type AnswerDone = components['schemas']['AnswerDone'];
export type AnswerProgress = components['schemas']['AnswerProgress'];
export type AnswerView = components['schemas']['AnswerView'];
export type ArticleAmend = components['schemas']['ArticleAmend'];
export type ArticleBody = components['schemas']['ArticleBody'];
export type ArticleDraft = components['schemas']['ArticleDraft'];
export type ArticleDropErratum = components['schemas']['ArticleDropErratum'];
export type ArticleImport = components['schemas']['ArticleImport'];
export type ArticleList = components['schemas']['ArticleList'];
export type ArticleNoteErratum = components['schemas']['ArticleNoteErratum'];
export type ArticlePhotoInput = components['schemas']['ArticlePhotoInput'];
export type ArticlePhotoView = components['schemas']['ArticlePhotoView'];
export type ArticlePublish = components['schemas']['ArticlePublish'];
export type ArticlePublishErratum = components['schemas']['ArticlePublishErratum'];
export type ArticleReturn = components['schemas']['ArticleReturn'];
export type ArticleSection = components['schemas']['ArticleSection'];
export type ArticleSetPhotos = components['schemas']['ArticleSetPhotos'];
export type ArticleState = components['schemas']['ArticleState'];
export type ArticleSubmit = components['schemas']['ArticleSubmit'];
export type ArticleView = components['schemas']['ArticleView'];
export type ArticleWithdraw = components['schemas']['ArticleWithdraw'];
export type AskPasskeyInput = components['schemas']['AskPasskeyInput'];
export type AskedPaperView = components['schemas']['AskedPaperView'];
export type AssessmentBox = components['schemas']['AssessmentBox'];
export type AssessmentDissent = components['schemas']['AssessmentDissent'];
export type AssessmentEndorse = components['schemas']['AssessmentEndorse'];
export type AssessmentPartyView = components['schemas']['AssessmentPartyView'];
export type AssessmentRevise = components['schemas']['AssessmentRevise'];
export type AssessmentSend = components['schemas']['AssessmentSend'];
export type AssessmentSettle = components['schemas']['AssessmentSettle'];
export type AssessmentState = components['schemas']['AssessmentState'];
export type AssessmentStep = components['schemas']['AssessmentStep'];
export type AssessmentView = components['schemas']['AssessmentView'];
export type AssessmentWithdraw = components['schemas']['AssessmentWithdraw'];
export type AssessmentWrite = components['schemas']['AssessmentWrite'];
export type Assessments = components['schemas']['Assessments'];
export type AwardDecide = components['schemas']['AwardDecide'];
export type AwardForm = components['schemas']['AwardForm'];
export type AwardFormView = components['schemas']['AwardFormView'];
export type AwardForms = components['schemas']['AwardForms'];
export type AwardPresent = components['schemas']['AwardPresent'];
export type AwardRevoke = components['schemas']['AwardRevoke'];
export type AwardRuleState = components['schemas']['AwardRuleState'];
export type AwardRuleView = components['schemas']['AwardRuleView'];
export type AwardView = components['schemas']['AwardView'];
export type Awards = components['schemas']['Awards'];
export type BackupFailed = components['schemas']['BackupFailed'];
export type BackupKeeping = components['schemas']['BackupKeeping'];
export type BackupLine = components['schemas']['BackupLine'];
export type BackupList = components['schemas']['BackupList'];
export type BackupRunning = components['schemas']['BackupRunning'];
export type BackupStage = components['schemas']['BackupStage'];
export type BasisView = components['schemas']['BasisView'];
export type Book = components['schemas']['Book'];
export type BookCheck = components['schemas']['BookCheck'];
export type BookErase = components['schemas']['BookErase'];
export type BookFault = components['schemas']['BookFault'];
export type BookVolume = components['schemas']['BookVolume'];
export type CallList = components['schemas']['CallList'];
export type CallView = components['schemas']['CallView'];
export type Candidate = components['schemas']['Candidate'];
export type Caption = components['schemas']['Caption'];
export type CaptionInput = components['schemas']['CaptionInput'];
export type CategorySum = components['schemas']['CategorySum'];
export type ChainState = components['schemas']['ChainState'];
export type Chair = components['schemas']['Chair'];
export type ChairInput = components['schemas']['ChairInput'];
export type ChangedCell = components['schemas']['ChangedCell'];
export type ChangedFigure = components['schemas']['ChangedFigure'];
export type ChangedSummaries = components['schemas']['ChangedSummaries'];
export type ChangedSummary = components['schemas']['ChangedSummary'];
export type ChangedValue = components['schemas']['ChangedValue'];
export type CheckItemInput = components['schemas']['CheckItemInput'];
export type CheckItemView = components['schemas']['CheckItemView'];
export type CheckState = components['schemas']['CheckState'];
export type ChosenRecipientInput = components['schemas']['ChosenRecipientInput'];
export type CitizenCommentView = components['schemas']['CitizenCommentView'];
export type CivilDefenceLevel = components['schemas']['CivilDefenceLevel'];
export type Coming = components['schemas']['Coming'];
export type ComingPost = components['schemas']['ComingPost'];
export type ComingPostInput = components['schemas']['ComingPostInput'];
export type Command = components['schemas']['Command'];
export type CommendationAgree = components['schemas']['CommendationAgree'];
export type CommendationBox = components['schemas']['CommendationBox'];
export type CommendationPropose = components['schemas']['CommendationPropose'];
export type CommendationReturn = components['schemas']['CommendationReturn'];
export type CommendationState = components['schemas']['CommendationState'];
export type CommendationView = components['schemas']['CommendationView'];
export type CommendationWithdraw = components['schemas']['CommendationWithdraw'];
export type Commendations = components['schemas']['Commendations'];
export type CommendedRecipientInput = components['schemas']['CommendedRecipientInput'];
export type CommentDecide = components['schemas']['CommentDecide'];
export type CommentList = components['schemas']['CommentList'];
export type CommentVerdict = components['schemas']['CommentVerdict'];
export type CommentView = components['schemas']['CommentView'];
export type ConclusionBullet = components['schemas']['ConclusionBullet'];
export type ConclusionBulletInput = components['schemas']['ConclusionBulletInput'];
export type ConclusionGroup = components['schemas']['ConclusionGroup'];
export type ConclusionGroupInput = components['schemas']['ConclusionGroupInput'];
export type ConclusionsView = components['schemas']['ConclusionsView'];
export type ConferenceAcceptPaper = components['schemas']['ConferenceAcceptPaper'];
export type ConferenceAccount = components['schemas']['ConferenceAccount'];
export type ConferenceAmend = components['schemas']['ConferenceAmend'];
export type ConferenceAskPapers = components['schemas']['ConferenceAskPapers'];
export type ConferenceAttend = components['schemas']['ConferenceAttend'];
export type ConferenceBody = components['schemas']['ConferenceBody'];
export type ConferenceCancel = components['schemas']['ConferenceCancel'];
export type ConferenceClosePapers = components['schemas']['ConferenceClosePapers'];
export type ConferenceConclude = components['schemas']['ConferenceConclude'];
export type ConferenceContribute = components['schemas']['ConferenceContribute'];
export type ConferenceHead = components['schemas']['ConferenceHead'];
export type ConferenceInstruct = components['schemas']['ConferenceInstruct'];
export type ConferenceInvite = components['schemas']['ConferenceInvite'];
export type ConferenceKind = components['schemas']['ConferenceKind'];
export type ConferenceList = components['schemas']['ConferenceList'];
export type ConferencePaper = components['schemas']['ConferencePaper'];
export type ConferencePaperInput = components['schemas']['ConferencePaperInput'];
export type ConferencePrepare = components['schemas']['ConferencePrepare'];
export type ConferenceReceivePaper = components['schemas']['ConferenceReceivePaper'];
export type ConferenceReturnPaper = components['schemas']['ConferenceReturnPaper'];
export type ConferenceSchedulePaper = components['schemas']['ConferenceSchedulePaper'];
export type ConferenceStage = components['schemas']['ConferenceStage'];
export type ConferenceStep = components['schemas']['ConferenceStep'];
export type ConferenceStrikeContribution = components['schemas']['ConferenceStrikeContribution'];
export type ConferenceSubmitNotice = components['schemas']['ConferenceSubmitNotice'];
export type ConferenceTask = components['schemas']['ConferenceTask'];
export type ConferenceTick = components['schemas']['ConferenceTick'];
export type ConferenceUnschedulePaper = components['schemas']['ConferenceUnschedulePaper'];
export type ConferenceView = components['schemas']['ConferenceView'];
export type ConferenceWithdrawPaper = components['schemas']['ConferenceWithdrawPaper'];
export type ConfirmFactorInput = components['schemas']['ConfirmFactorInput'];
export type Contribution = components['schemas']['Contribution'];
export type ContributionCall = components['schemas']['ContributionCall'];
export type ContributionSend = components['schemas']['ContributionSend'];
export type ContributionState = components['schemas']['ContributionState'];
export type ContributionView = components['schemas']['ContributionView'];
export type DailySheet = components['schemas']['DailySheet'];
export type Date = components['schemas']['Date'];
export type DemoRole = components['schemas']['DemoRole'];
export type Desk = components['schemas']['Desk'];
export type Direction = components['schemas']['Direction'];
export type DisasterRiskInput = components['schemas']['DisasterRiskInput'];
export type DisasterRiskLevel = components['schemas']['DisasterRiskLevel'];
export type DisasterRiskView = components['schemas']['DisasterRiskView'];
export type DisseminationBoard = components['schemas']['DisseminationBoard'];
export type DisseminationLine = components['schemas']['DisseminationLine'];
export type DisseminationList = components['schemas']['DisseminationList'];
export type DisseminationRecord = components['schemas']['DisseminationRecord'];
export type DisseminationStrike = components['schemas']['DisseminationStrike'];
export type DocumentAnnul = components['schemas']['DocumentAnnul'];
export type DocumentAskSessions = components['schemas']['DocumentAskSessions'];
export type DocumentAttachScan = components['schemas']['DocumentAttachScan'];
export type DocumentFile = components['schemas']['DocumentFile'];
export type DocumentGroupInput = components['schemas']['DocumentGroupInput'];
export type DocumentGroupView = components['schemas']['DocumentGroupView'];
export type DocumentIssue = components['schemas']['DocumentIssue'];
export type DocumentLineView = components['schemas']['DocumentLineView'];
export type DocumentNote = components['schemas']['DocumentNote'];
export type DocumentReceive = components['schemas']['DocumentReceive'];
export type DocumentRegister = components['schemas']['DocumentRegister'];
export type DocumentType = components['schemas']['DocumentType'];
export type DocumentView = components['schemas']['DocumentView'];
export type Done = components['schemas']['Done'];
export type DraftAmend = components['schemas']['DraftAmend'];
export type DraftApprove = components['schemas']['DraftApprove'];
export type DraftConfirm = components['schemas']['DraftConfirm'];
export type DraftContent = components['schemas']['DraftContent'];
export type DraftIssue = components['schemas']['DraftIssue'];
export type DraftLine = components['schemas']['DraftLine'];
export type DraftList = components['schemas']['DraftList'];
export type DraftPage = components['schemas']['DraftPage'];
export type DraftReturn = components['schemas']['DraftReturn'];
export type DraftState = components['schemas']['DraftState'];
export type DraftStep = components['schemas']['DraftStep'];
export type DraftSubmit = components['schemas']['DraftSubmit'];
export type DraftWithdraw = components['schemas']['DraftWithdraw'];
export type DraftWrite = components['schemas']['DraftWrite'];
export type Duty = components['schemas']['Duty'];
export type DutyReportBelow = components['schemas']['DutyReportBelow'];
export type DutyReportBoard = components['schemas']['DutyReportBoard'];
export type DutyReportBody = components['schemas']['DutyReportBody'];
export type DutyReportBodyInput = components['schemas']['DutyReportBodyInput'];
export type DutyReportConfirm = components['schemas']['DutyReportConfirm'];
export type DutyReportDraft = components['schemas']['DutyReportDraft'];
export type DutyReportLine = components['schemas']['DutyReportLine'];
export type DutyReportState = components['schemas']['DutyReportState'];
export type DutyReportStrike = components['schemas']['DutyReportStrike'];
export type DutyReportView = components['schemas']['DutyReportView'];
export type DutyReportWrite = components['schemas']['DutyReportWrite'];
export type EditionRef = components['schemas']['EditionRef'];
export type EditionsView = components['schemas']['EditionsView'];
export type EndSessionInput = components['schemas']['EndSessionInput'];
export type EndedBy = components['schemas']['EndedBy'];
export type EntityKind = components['schemas']['EntityKind'];
export type EntryKind = components['schemas']['EntryKind'];
export type EntryView = components['schemas']['EntryView'];
export type ErratumState = components['schemas']['ErratumState'];
export type ErratumView = components['schemas']['ErratumView'];
export type EventClass = components['schemas']['EventClass'];
export type EvidenceOrder = components['schemas']['EvidenceOrder'];
export type EvidenceView = components['schemas']['EvidenceView'];
export type Extent = components['schemas']['Extent'];
export type FactorBegun = components['schemas']['FactorBegun'];
export type FactorOfRole = components['schemas']['FactorOfRole'];
export type FactorRule = components['schemas']['FactorRule'];
export type FigureEffect = components['schemas']['FigureEffect'];
export type FigureForm = components['schemas']['FigureForm'];
export type FigureKindView = components['schemas']['FigureKindView'];
export type FigureScope = components['schemas']['FigureScope'];
export type FigureView = components['schemas']['FigureView'];
export type FileKeep = components['schemas']['FileKeep'];
export type FileKind = components['schemas']['FileKind'];
export type FileRemove = components['schemas']['FileRemove'];
export type FileSize = components['schemas']['FileSize'];
export type FileType = components['schemas']['FileType'];
export type Finding = components['schemas']['Finding'];
export type FirstPassword = components['schemas']['FirstPassword'];
export type Followup = components['schemas']['Followup'];
export type FollowupLine = components['schemas']['FollowupLine'];
export type ForestFireLevel = components['schemas']['ForestFireLevel'];
export type FormRuleView = components['schemas']['FormRuleView'];
export type FrozenView = components['schemas']['FrozenView'];
export type GiaoBanView = components['schemas']['GiaoBanView'];
export type GivenProofInput = components['schemas']['GivenProofInput'];
export type HandoverCountersign = components['schemas']['HandoverCountersign'];
export type HandoverItemInput = components['schemas']['HandoverItemInput'];
export type HandoverItemView = components['schemas']['HandoverItemView'];
export type HandoverRefuse = components['schemas']['HandoverRefuse'];
export type HandoverSign = components['schemas']['HandoverSign'];
export type HandoverState = components['schemas']['HandoverState'];
export type HandoverView = components['schemas']['HandoverView'];
export type HandoverWithdraw = components['schemas']['HandoverWithdraw'];
export type HazardGroup = components['schemas']['HazardGroup'];
export type HazardView = components['schemas']['HazardView'];
export type HeadView = components['schemas']['HeadView'];
export type Health = components['schemas']['Health'];
export type HeldSession = components['schemas']['HeldSession'];
export type HoldAskInput = components['schemas']['HoldAskInput'];
export type HoldList = components['schemas']['HoldList'];
export type HoldView = components['schemas']['HoldView'];
export type HolderView = components['schemas']['HolderView'];
export type Id = components['schemas']['Id'];
export type InformationAssess = components['schemas']['InformationAssess'];
export type InformationBox = components['schemas']['InformationBox'];
export type InformationClose = components['schemas']['InformationClose'];
export type InformationCorrect = components['schemas']['InformationCorrect'];
export type InformationLine = components['schemas']['InformationLine'];
export type InformationList = components['schemas']['InformationList'];
export type InformationPart = components['schemas']['InformationPart'];
export type InformationRef = components['schemas']['InformationRef'];
export type InformationReopen = components['schemas']['InformationReopen'];
export type InformationReport = components['schemas']['InformationReport'];
export type InformationSend = components['schemas']['InformationSend'];
export type InformationState = components['schemas']['InformationState'];
export type InformationStep = components['schemas']['InformationStep'];
export type InformationStrike = components['schemas']['InformationStrike'];
export type InformationStrikeView = components['schemas']['InformationStrikeView'];
export type InformationView = components['schemas']['InformationView'];
export type Instant = components['schemas']['Instant'];
export type InvitationAnswer = components['schemas']['InvitationAnswer'];
export type InvitationState = components['schemas']['InvitationState'];
export type InvitationView = components['schemas']['InvitationView'];
export type InvitedTo = components['schemas']['InvitedTo'];
export type IssueView = components['schemas']['IssueView'];
export type IssuedLineInput = components['schemas']['IssuedLineInput'];
export type ItemKind = components['schemas']['ItemKind'];
export type LaterEntry = components['schemas']['LaterEntry'];
export type LessonAccount = components['schemas']['LessonAccount'];
export type LessonAccountView = components['schemas']['LessonAccountView'];
export type LessonKind = components['schemas']['LessonKind'];
export type LessonOutcome = components['schemas']['LessonOutcome'];
export type LessonRecord = components['schemas']['LessonRecord'];
export type LessonStrike = components['schemas']['LessonStrike'];
export type LessonView = components['schemas']['LessonView'];
export type Lessons = components['schemas']['Lessons'];
export type Level = components['schemas']['Level'];
export type LevelAct = components['schemas']['LevelAct'];
export type LevelAnnounce = components['schemas']['LevelAnnounce'];
export type LevelChange = components['schemas']['LevelChange'];
export type LevelLift = components['schemas']['LevelLift'];
export type LevelLine = components['schemas']['LevelLine'];
export type LevelNoticeView = components['schemas']['LevelNoticeView'];
export type LevelRowInput = components['schemas']['LevelRowInput'];
export type LevelScale = components['schemas']['LevelScale'];
export type LevelStrike = components['schemas']['LevelStrike'];
export type LevelStrikeView = components['schemas']['LevelStrikeView'];
export type LevelValueView = components['schemas']['LevelValueView'];
export type LevelView = components['schemas']['LevelView'];
export type Levels = components['schemas']['Levels'];
export type LikelyHazardInput = components['schemas']['LikelyHazardInput'];
export type LineKind = components['schemas']['LineKind'];
export type LogPage = components['schemas']['LogPage'];
export type LogRow = components['schemas']['LogRow'];
export type LogStrike = components['schemas']['LogStrike'];
export type LogType = components['schemas']['LogType'];
export type LogWrite = components['schemas']['LogWrite'];
export type LooseView = components['schemas']['LooseView'];
export type MarginNoteView = components['schemas']['MarginNoteView'];
export type Mark = components['schemas']['Mark'];
export type Marks = components['schemas']['Marks'];
export type MatterAnswer = components['schemas']['MatterAnswer'];
export type MatterBox = components['schemas']['MatterBox'];
export type MatterClose = components['schemas']['MatterClose'];
export type MatterFilter = components['schemas']['MatterFilter'];
export type MatterForward = components['schemas']['MatterForward'];
export type MatterList = components['schemas']['MatterList'];
export type MatterNoteAnswer = components['schemas']['MatterNoteAnswer'];
export type MatterPage = components['schemas']['MatterPage'];
export type MatterReceive = components['schemas']['MatterReceive'];
export type MatterState = components['schemas']['MatterState'];
export type MatterStep = components['schemas']['MatterStep'];
export type MatterStrike = components['schemas']['MatterStrike'];
export type MatterView = components['schemas']['MatterView'];
export type Membership = components['schemas']['Membership'];
export type MembershipInput = components['schemas']['MembershipInput'];
export type NamedAccountInput = components['schemas']['NamedAccountInput'];
export type NewAccountInput = components['schemas']['NewAccountInput'];
export type NewPasswordInput = components['schemas']['NewPasswordInput'];
export type NewPinInput = components['schemas']['NewPinInput'];
export type NewRelationInput = components['schemas']['NewRelationInput'];
export type NoticeView = components['schemas']['NoticeView'];
export type OfficeContact = components['schemas']['OfficeContact'];
export type OfficeContactInput = components['schemas']['OfficeContactInput'];
export type OfficePart = components['schemas']['OfficePart'];
export type OfficePartInput = components['schemas']['OfficePartInput'];
export type OfficeTemplate = components['schemas']['OfficeTemplate'];
export type OfficeTemplates = components['schemas']['OfficeTemplates'];
export type OpenItem = components['schemas']['OpenItem'];
export type Original = components['schemas']['Original'];
export type OriginalInput = components['schemas']['OriginalInput'];
export type Outline = components['schemas']['Outline'];
export type OwnAccess = components['schemas']['OwnAccess'];
export type OwnForm = components['schemas']['OwnForm'];
export type OwnFormInput = components['schemas']['OwnFormInput'];
export type OwnPart = components['schemas']['OwnPart'];
export type PaperFile = components['schemas']['PaperFile'];
export type PaperHandIn = components['schemas']['PaperHandIn'];
export type PaperPage = components['schemas']['PaperPage'];
export type PaperPlace = components['schemas']['PaperPlace'];
export type PaperState = components['schemas']['PaperState'];
export type PaperVersionView = components['schemas']['PaperVersionView'];
export type PartState = components['schemas']['PartState'];
export type Participant = components['schemas']['Participant'];
export type ParticipantInput = components['schemas']['ParticipantInput'];
export type PartyView = components['schemas']['PartyView'];
export type PasskeyAsked = components['schemas']['PasskeyAsked'];
export type PasskeyBegun = components['schemas']['PasskeyBegun'];
export type PasskeyLine = components['schemas']['PasskeyLine'];
export type PasskeyMadeInput = components['schemas']['PasskeyMadeInput'];
export type PasskeySignedInput = components['schemas']['PasskeySignedInput'];
export type People = components['schemas']['People'];
export type PersonCorrect = components['schemas']['PersonCorrect'];
export type PersonEnter = components['schemas']['PersonEnter'];
export type PersonRank = components['schemas']['PersonRank'];
export type PersonView = components['schemas']['PersonView'];
export type PersonalReadLine = components['schemas']['PersonalReadLine'];
export type PersonalReadList = components['schemas']['PersonalReadList'];
export type PlannedMeasureInput = components['schemas']['PlannedMeasureInput'];
export type PortalSettings = components['schemas']['PortalSettings'];
export type PostAppoint = components['schemas']['PostAppoint'];
export type PostEnd = components['schemas']['PostEnd'];
export type PostHeld = components['schemas']['PostHeld'];
export type PostView = components['schemas']['PostView'];
export type Presence = components['schemas']['Presence'];
export type Problem = components['schemas']['Problem'];
export type ProgrammeItem = components['schemas']['ProgrammeItem'];
export type ProgrammeItemInput = components['schemas']['ProgrammeItemInput'];
export type PublishedFigure = components['schemas']['PublishedFigure'];
export type PublishedFigureInput = components['schemas']['PublishedFigureInput'];
export type RankView = components['schemas']['RankView'];
export type ReceivedLineInput = components['schemas']['ReceivedLineInput'];
export type RecipientKind = components['schemas']['RecipientKind'];
export type RecipientView = components['schemas']['RecipientView'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type Reference = components['schemas']['Reference'];
export type ReferenceInput = components['schemas']['ReferenceInput'];
export type ReformKind = components['schemas']['ReformKind'];
export type RefusalLine = components['schemas']['RefusalLine'];
export type Refusals = components['schemas']['Refusals'];
export type RegisterLastInput = components['schemas']['RegisterLastInput'];
export type RegisterLine = components['schemas']['RegisterLine'];
export type RegisterNext = components['schemas']['RegisterNext'];
export type RegisterNow = components['schemas']['RegisterNow'];
export type RegisterPage = components['schemas']['RegisterPage'];
export type RegisterState = components['schemas']['RegisterState'];
export type Registers = components['schemas']['Registers'];
export type RelationKind = components['schemas']['RelationKind'];
export type RelationView = components['schemas']['RelationView'];
export type Reliability = components['schemas']['Reliability'];
export type ReliefView = components['schemas']['ReliefView'];
export type RemovePasskeyInput = components['schemas']['RemovePasskeyInput'];
export type RenamePasskeyInput = components['schemas']['RenamePasskeyInput'];
export type ReplacementInput = components['schemas']['ReplacementInput'];
export type ReplyDissent = components['schemas']['ReplyDissent'];
export type ReplyEndorse = components['schemas']['ReplyEndorse'];
export type ReplyLink = components['schemas']['ReplyLink'];
export type ReplyReceive = components['schemas']['ReplyReceive'];
export type ReplyVerify = components['schemas']['ReplyVerify'];
export type ReportStrike = components['schemas']['ReportStrike'];
export type RevisionPublish = components['schemas']['RevisionPublish'];
export type RevisionPutForward = components['schemas']['RevisionPutForward'];
export type RevisionReturn = components['schemas']['RevisionReturn'];
export type RevisionState = components['schemas']['RevisionState'];
export type RevisionView = components['schemas']['RevisionView'];
export type RevisionWithdraw = components['schemas']['RevisionWithdraw'];
export type RightLine = components['schemas']['RightLine'];
export type RightsTable = components['schemas']['RightsTable'];
export type RiskRaise = components['schemas']['RiskRaise'];
export type Role = components['schemas']['Role'];
export type RoleHolder = components['schemas']['RoleHolder'];
export type Rule = components['schemas']['Rule'];
export type RuleComing = components['schemas']['RuleComing'];
export type RuleFollow = components['schemas']['RuleFollow'];
export type RuleLine = components['schemas']['RuleLine'];
export type RuleMeasure = components['schemas']['RuleMeasure'];
export type RuleProfile = components['schemas']['RuleProfile'];
export type RuleSet = components['schemas']['RuleSet'];
export type RuleSettingView = components['schemas']['RuleSettingView'];
export type RuleSource = components['schemas']['RuleSource'];
export type ScanView = components['schemas']['ScanView'];
export type Scope = components['schemas']['Scope'];
export type SearchGroup = components['schemas']['SearchGroup'];
export type SearchHit = components['schemas']['SearchHit'];
export type SearchKind = components['schemas']['SearchKind'];
export type SearchResults = components['schemas']['SearchResults'];
export type Seat = components['schemas']['Seat'];
export type Secrecy = components['schemas']['Secrecy'];
export type SectionDue = components['schemas']['SectionDue'];
export type SectionState = components['schemas']['SectionState'];
export type SectionView = components['schemas']['SectionView'];
export type SectionWriter = components['schemas']['SectionWriter'];
export type SeenFigureInput = components['schemas']['SeenFigureInput'];
export type Session = components['schemas']['Session'];
export type SessionForm = components['schemas']['SessionForm'];
export type SessionLine = components['schemas']['SessionLine'];
export type SessionPerson = components['schemas']['SessionPerson'];
export type SessionView = components['schemas']['SessionView'];
export type Settings = components['schemas']['Settings'];
export type SettingsInput = components['schemas']['SettingsInput'];
export type SignInInput = components['schemas']['SignInInput'];
export type SignerPrefix = components['schemas']['SignerPrefix'];
export type SignerView = components['schemas']['SignerView'];
export type SigningView = components['schemas']['SigningView'];
export type SourceKind = components['schemas']['SourceKind'];
export type SplitPartInput = components['schemas']['SplitPartInput'];
export type StanceState = components['schemas']['StanceState'];
export type StatedNumber = components['schemas']['StatedNumber'];
export type StatedNumberInput = components['schemas']['StatedNumberInput'];
export type StatedOrigin = components['schemas']['StatedOrigin'];
export type StatedView = components['schemas']['StatedView'];
export type StoryStep = components['schemas']['StoryStep'];
export type StrengthCategory = components['schemas']['StrengthCategory'];
export type StrengthLine = components['schemas']['StrengthLine'];
export type StrengthLineInput = components['schemas']['StrengthLineInput'];
export type StrengthSum = components['schemas']['StrengthSum'];
export type StrikeView = components['schemas']['StrikeView'];
export type StruckPersonView = components['schemas']['StruckPersonView'];
export type SubmitterView = components['schemas']['SubmitterView'];
export type SuccessionView = components['schemas']['SuccessionView'];
export type SummaryAccept = components['schemas']['SummaryAccept'];
export type SummaryAmend = components['schemas']['SummaryAmend'];
export type SummaryAssign = components['schemas']['SummaryAssign'];
export type SummaryChanges = components['schemas']['SummaryChanges'];
export type SummaryComment = components['schemas']['SummaryComment'];
export type SummaryConfirm = components['schemas']['SummaryConfirm'];
export type SummaryHandBack = components['schemas']['SummaryHandBack'];
export type SummaryIssue = components['schemas']['SummaryIssue'];
export type SummaryLine = components['schemas']['SummaryLine'];
export type SummaryList = components['schemas']['SummaryList'];
export type SummaryOpen = components['schemas']['SummaryOpen'];
export type SummaryPutToSign = components['schemas']['SummaryPutToSign'];
export type SummaryReissue = components['schemas']['SummaryReissue'];
export type SummaryResolve = components['schemas']['SummaryResolve'];
export type SummaryReturn = components['schemas']['SummaryReturn'];
export type SummaryStage = components['schemas']['SummaryStage'];
export type SummaryState = components['schemas']['SummaryState'];
export type SummaryStrikeStated = components['schemas']['SummaryStrikeStated'];
export type SummarySubmit = components['schemas']['SummarySubmit'];
export type SummaryVersion = components['schemas']['SummaryVersion'];
export type SummaryVersions = components['schemas']['SummaryVersions'];
export type SummaryView = components['schemas']['SummaryView'];
export type SummaryWrite = components['schemas']['SummaryWrite'];
export type TaskBox = components['schemas']['TaskBox'];
export type TaskConfirm = components['schemas']['TaskConfirm'];
export type TaskGive = components['schemas']['TaskGive'];
export type TaskLine = components['schemas']['TaskLine'];
export type TaskOrigin = components['schemas']['TaskOrigin'];
export type TaskReopen = components['schemas']['TaskReopen'];
export type TaskReturn = components['schemas']['TaskReturn'];
export type TaskView = components['schemas']['TaskView'];
export type TaskWithdraw = components['schemas']['TaskWithdraw'];
export type Tasks = components['schemas']['Tasks'];
export type TypeCount = components['schemas']['TypeCount'];
export type UnitCountermand = components['schemas']['UnitCountermand'];
export type UnitDissolve = components['schemas']['UnitDissolve'];
export type UnitEstablish = components['schemas']['UnitEstablish'];
export type UnitKind = components['schemas']['UnitKind'];
export type UnitLife = components['schemas']['UnitLife'];
export type UnitMerge = components['schemas']['UnitMerge'];
export type UnitNode = components['schemas']['UnitNode'];
export type UnitRef = components['schemas']['UnitRef'];
export type UnitRegisters = components['schemas']['UnitRegisters'];
export type UnitRelate = components['schemas']['UnitRelate'];
export type UnitRename = components['schemas']['UnitRename'];
export type UnitSeat = components['schemas']['UnitSeat'];
export type UnitSessions = components['schemas']['UnitSessions'];
export type UnitSplit = components['schemas']['UnitSplit'];
export type UnitTransfer = components['schemas']['UnitTransfer'];
export type UnitUnrelate = components['schemas']['UnitUnrelate'];
export type UnitVersion = components['schemas']['UnitVersion'];
export type UnitVersionInput = components['schemas']['UnitVersionInput'];
export type UnitWindUp = components['schemas']['UnitWindUp'];
export type Units = components['schemas']['Units'];
export type Urgency = components['schemas']['Urgency'];
export type VersionSection = components['schemas']['VersionSection'];
export type VersionText = components['schemas']['VersionText'];
export type WatchElsewhere = components['schemas']['WatchElsewhere'];
export type WatchOpen = components['schemas']['WatchOpen'];
export type WatchOrderTakeover = components['schemas']['WatchOrderTakeover'];
export type WatchView = components['schemas']['WatchView'];
export type WithdrawnView = components['schemas']['WithdrawnView'];
export type WordingView = components['schemas']['WordingView'];
export type ResponseProblem = components['responses']['Problem'];
export type $defs = Record<string, never>;
export interface operations {
    Accounts: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    CreateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DisableAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedAccountInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ResetAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedAccountInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Addressees: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                group: components["schemas"]["AddresseeGroup"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Addressees"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ArticleFile: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Articles: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Assessment: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Assessments: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                box?: components["schemas"]["AssessmentBox"];
                before?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessments"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Award: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AwardDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AwardForms: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwardForms"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AwardPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AwardPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AwardXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Awards: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                conference?: components["schemas"]["Id"];
                before?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Awards"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Backup: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BackupKeep: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                kept: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BackupMake: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BackupRemove: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Backups: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Book: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                before?: number;
                entity?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BookCheck: {
        parameters: {
            query?: {
                head?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BookExport: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                from?: components["schemas"]["Instant"];
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BookPage: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                from?: components["schemas"]["Instant"];
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BookVerify: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConfirmClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingPostInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Command: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Commendation: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommendationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Commendations: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                box?: components["schemas"]["CommendationBox"];
                before?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commendations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    CommendationsXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                box?: components["schemas"]["CommendationBox"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Comments: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Conference: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceConclusionsDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                addressee?: number;
                unit?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceConclusionsPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                addressee?: number;
                unit?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceConclusionsPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                addressee?: number;
                unit?: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceInvitationDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                unit: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceInvitationPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                unit: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceInvitationPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                unit: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceMinutesDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceMinutesPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceMinutesPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferencePaper: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                conference: components["schemas"]["Id"];
                number: number;
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferencePaperDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                conference: components["schemas"]["Id"];
                number: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferencePaperPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                conference: components["schemas"]["Id"];
                number: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferencePaperPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                conference: components["schemas"]["Id"];
                number: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceParticipantsXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceProgrammeDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceProgrammePdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceProgrammePrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceRollDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceRollPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConferenceRollPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Conferences: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConferenceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Contributions: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                summary?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Daily: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                day?: components["schemas"]["Date"];
                minute?: number;
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DailySheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DailyDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                day?: components["schemas"]["Date"];
                minute?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DailyPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                day?: components["schemas"]["Date"];
                minute?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DailyPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                day?: components["schemas"]["Date"];
                minute?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DemoRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoRole"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Desk: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Dissemination: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                document: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisseminationBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Disseminations: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisseminationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Document: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DocumentDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DocumentPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DocumentPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Documents: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                direction: components["schemas"]["Direction"];
                year?: number;
                before?: components["schemas"]["Instant"];
                unit?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DocumentsXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                direction: components["schemas"]["Direction"];
                year?: number;
                unit?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Draft: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DraftDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DraftPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DraftPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Drafts: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DutyReport: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DutyReportDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DutyReportDraft: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                day?: components["schemas"]["Date"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DutyReportPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DutyReportPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DutyReports: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                day?: components["schemas"]["Date"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DutyReportsXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                day?: components["schemas"]["Date"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Erasures: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Events: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["NoticeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    File: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                size?: components["schemas"]["FileSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    FileKeep: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                key: components["schemas"]["Id"];
                kind: components["schemas"]["FileKind"];
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Handover: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HandoverDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HandoverDraft: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                watch: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HandoverPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HandoverPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Holds: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit: components["schemas"]["Id"];
                entity: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldAskInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Information: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                state?: components["schemas"]["InformationState"];
                event_class?: components["schemas"]["EventClass"];
                box?: components["schemas"]["InformationBox"];
                before?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    InformationItem: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    InformationXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                state?: components["schemas"]["InformationState"];
                event_class?: components["schemas"]["EventClass"];
                box?: components["schemas"]["InformationBox"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Lessons: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                conference?: components["schemas"]["Id"];
                summary?: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lessons"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    LessonsXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Levels: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                days?: number;
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Levels"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Log: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                before?: number;
                q?: string;
                duty?: components["schemas"]["Duty"];
                type?: components["schemas"]["LogType"];
                from?: components["schemas"]["Date"];
                to?: components["schemas"]["Date"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    LogXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                q?: string;
                duty?: components["schemas"]["Duty"];
                type?: components["schemas"]["LogType"];
                from?: components["schemas"]["Date"];
                to?: components["schemas"]["Date"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Matter: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    MatterSubmitter: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitterView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Matters: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                box?: components["schemas"]["MatterBox"];
                filter?: components["schemas"]["MatterFilter"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatterList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    MattersXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                box?: components["schemas"]["MatterBox"];
                filter?: components["schemas"]["MatterFilter"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    People: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                ahead?: boolean;
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    PeopleXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    PortalSettings: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    PortalSettingsKeep: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                seen: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Registers: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rights: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                role?: components["schemas"]["Role"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsTable"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RightsReads: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalReadList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RightsRefusals: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                before?: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusals"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rules: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                unit?: components["schemas"]["Id"];
                day?: components["schemas"]["Date"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Search: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                q: string;
                kind?: components["schemas"]["SearchGroup"];
                before?: number;
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SecondFactorRule: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SecondFactorRuleSet: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                role: components["schemas"]["Role"];
                wanted: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    OwnAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccess"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    EndSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSessionInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BeginFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenProofInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorBegun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RenewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenProofInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ConfirmFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFactorInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RemoveFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenProofInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AddPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    AskPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPasskeyInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyAsked"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    BeginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenProofInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyBegun"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RemovePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePasskeyInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    RenamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePasskeyInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SetPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPinInput"];
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Summaries: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummariesChanged: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedSummaries"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Summary: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryChanges: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryDocx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryFigure: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                figure: string;
                form?: components["schemas"]["FigureForm"];
                unit?: components["schemas"]["Id"];
                scope?: components["schemas"]["FigureScope"];
                type?: string;
                estimate?: number;
                compare?: number;
                chart?: number;
                skip?: number;
                order?: components["schemas"]["EvidenceOrder"];
                row?: string;
                column?: number;
                year_before?: number;
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryFigures: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureKindView"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryPdf: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryPrint: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryVersion: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                book: components["schemas"]["Id"];
                number: number;
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionText"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryVersions: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryVersions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SummaryXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Task: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Tasks: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                box: components["schemas"]["TaskBox"];
                older?: boolean;
                from?: number;
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    TasksXlsx: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                box: components["schemas"]["TaskBox"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Template: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    TemplateBack: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    TemplateKeep: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Templates: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeTemplates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Unit: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                id: components["schemas"]["Id"];
                as_of?: components["schemas"]["Date"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitLife"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Units: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                as_of?: components["schemas"]["Date"];
                parent?: components["schemas"]["Id"];
                relation?: components["schemas"]["RelationKind"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Units"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    UnitsMarks: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Marks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    UnitsSearch: {
        parameters: {
            query: {
                post: components["schemas"]["Id"];
                q: string;
                as_of?: components["schemas"]["Date"];
                known?: components["schemas"]["Instant"];
                happened?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Units"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const accountOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AccountOutcome"]> = ["done", "continues", "dropped", "not_accounted"];
export const addresseeGroupValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AddresseeGroup"]> = ["none", "all_communes", "all_stationed", "all_subordinate", "commune_commands", "commune_committees", "commune_police", "commune_fronts", "commune_parties"];
export const articleSectionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ArticleSection"]> = ["news", "documents", "statistics"];
export const articleStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ArticleState"]> = ["draft", "review", "published", "withdrawn"];
export const assessmentBoxValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AssessmentBox"]> = ["all", "ours", "received"];
export const assessmentStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AssessmentState"]> = ["in_discussion", "settled", "withdrawn"];
export const awardFormValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AwardForm"]> = ["giay_khen", "bang_khen", "lao_dong_tien_tien", "tap_the_lao_dong_tien_tien", "chien_si_thi_dua_co_so", "gia_dinh_van_hoa", "thon_van_hoa", "tap_the_lao_dong_xuat_sac", "chien_si_thi_dua_cap_tinh", "chien_si_thi_dua_toan_quan", "chien_si_thi_dua_toan_quoc", "chien_si_tien_tien", "don_vi_tien_tien", "don_vi_quyet_thang", "co_thi_dua", "co_thi_dua_chinh_phu", "bang_khen_thu_tuong", "hinh_thuc_rieng"];
export const backupStageValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["BackupStage"]> = ["copying", "proving", "packing"];
export const checkStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CheckState"]> = ["ok", "damaged", "missing"];
export const civilDefenceLevelValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CivilDefenceLevel"]> = ["level_1", "level_2", "level_3"];
export const comingValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Coming"]> = ["comes", "sends_another", "stays_away"];
export const commendationBoxValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CommendationBox"]> = ["to_review", "to_decide", "ours", "all"];
export const commendationStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CommendationState"]> = ["to_review", "agreed", "decided", "returned", "withdrawn"];
export const commentVerdictValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CommentVerdict"]> = ["shown", "refused", "deleted"];
export const conferenceKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConferenceKind"]> = ["giao_ban", "so_ket", "tong_ket", "giao_ban_ngay", "tap_huan", "khac"];
export const conferenceStageValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConferenceStage"]> = ["prepared", "held", "concluded", "instructed", "summarised", "published", "cancelled"];
export const conferenceStepValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ConferenceStep"]> = ["prepare", "conduct", "conclude", "report", "publish"];
export const contributionStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ContributionState"]> = ["waiting", "late", "sent", "sent_late"];
export const directionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Direction"]> = ["received", "issued"];
export const disasterRiskLevelValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DisasterRiskLevel"]> = ["level_1", "level_2", "level_3", "level_4", "level_5"];
export const documentTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DocumentType"]> = ["nghi_quyet", "quyet_dinh", "chi_thi", "ke_hoach", "huong_dan", "thong_bao", "bao_cao", "cong_van", "cong_dien", "giay_moi", "bien_ban", "to_trinh", "quy_che", "quy_dinh", "thong_cao", "chuong_trinh", "phuong_an", "de_an", "du_an", "hop_dong", "ban_ghi_nho", "ban_thoa_thuan", "giay_uy_quyen", "giay_gioi_thieu", "giay_nghi_phep", "phieu_gui", "phieu_chuyen", "phieu_bao", "thu_cong", "ket_luan", "menh_lenh", "luat", "phap_lenh", "lenh", "nghi_dinh", "thong_tu", "thong_tu_lien_tich"];
export const draftStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DraftState"]> = ["writing", "submitted", "returned", "approved", "confirmed", "issued", "withdrawn"];
export const dutyValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Duty"]> = ["command", "operations", "internal", "section", "readiness", "civil_defence"];
export const dutyReportStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DutyReportState"]> = ["written", "confirmed", "struck"];
export const endedByValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EndedBy"]> = ["dissolution", "merger", "split"];
export const entityKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EntityKind"]> = ["advice", "advice_answer", "answer", "article", "assessment_reply", "award", "award_rule", "closing", "commendation", "commendation_review", "comment", "conference", "contribution", "contribution_call", "dissemination", "document", "draft", "duty_report", "erasure", "file", "handed_paper", "handover", "information", "invitation_reply", "keeping", "lesson", "level", "log_entry", "matter", "matter_answer", "node_record", "period_assessment", "person", "post", "register_statement", "relation", "reply", "revision", "rule_setting", "stated_figure", "submitter", "succession", "summary", "summary_comment", "task", "unit", "unit_import", "volume", "watch", "witness"];
export const entryKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EntryKind"]> = ["advice.given", "advice_answer.answered", "answer.accepted", "answer.accounted", "answer.declined", "answer.force_closed", "answer.inherited", "answer.offered", "answer.progressed", "answer.reported", "answer.taken_over", "article.amended", "article.drafted", "article.erratum_dropped", "article.erratum_noted", "article.erratum_published", "article.force_closed", "article.imported", "article.offered", "article.photos_set", "article.published", "article.returned", "article.revised", "article.submitted", "article.taken_over", "article.withdrawn", "assessment_reply.dissented", "assessment_reply.endorsed", "award.decided", "award.force_closed", "award.offered", "award.presented", "award.revoked", "award.taken_over", "award_rule.stated", "closing.recorded", "commendation.proposed", "commendation.withdrawn", "commendation_review.agreed", "commendation_review.force_closed", "commendation_review.inherited", "commendation_review.offered", "commendation_review.returned", "commendation_review.taken_over", "comment.decided", "conference.accounted", "conference.amended", "conference.attended", "conference.cancelled", "conference.concluded", "conference.contributed", "conference.contribution_struck", "conference.followed_up", "conference.force_closed", "conference.instructed", "conference.invited", "conference.notice_submitted", "conference.offered", "conference.paper_accepted", "conference.paper_received", "conference.paper_returned", "conference.paper_scheduled", "conference.paper_unscheduled", "conference.paper_withdrawn", "conference.papers_asked", "conference.papers_closed", "conference.prepared", "conference.taken_over", "conference.ticked", "conference.unaccounted", "contribution.sent", "contribution_call.called", "dissemination.recorded", "dissemination.struck", "document.annulled", "document.filed", "document.issued", "document.linked", "document.noted", "document.received", "document.scanned", "document.sessions_asked", "document.worded", "draft.amended", "draft.approved", "draft.confirmed", "draft.force_closed", "draft.issued", "draft.offered", "draft.returned", "draft.submitted", "draft.taken_over", "draft.withdrawn", "draft.written", "duty_report.confirmed", "duty_report.force_closed", "duty_report.struck", "duty_report.written", "erasure.recorded", "file.removed", "file.taken_in", "handed_paper.handed_in", "handover.countersigned", "handover.force_closed", "handover.lapsed", "handover.refused", "handover.row_struck", "handover.signed", "handover.withdrawn", "information.assessed", "information.closed", "information.corrected", "information.force_closed", "information.offered", "information.reopened", "information.reported", "information.sent", "information.struck", "information.taken_over", "invitation_reply.answered", "keeping.named", "lesson.accounted", "lesson.force_closed", "lesson.offered", "lesson.recorded", "lesson.struck", "lesson.taken_over", "level.announced", "level.changed", "level.force_closed", "level.lifted", "level.offered", "level.struck", "level.taken_over", "log_entry.struck", "log_entry.written", "matter.answer_noted", "matter.closed", "matter.force_closed", "matter.forwarded", "matter.offered", "matter.received", "matter.struck", "matter.taken_over", "matter_answer.given", "node_record.noted", "period_assessment.force_closed", "period_assessment.offered", "period_assessment.revised", "period_assessment.sent", "period_assessment.settled", "period_assessment.taken_over", "period_assessment.withdrawn", "period_assessment.written", "person.corrected", "person.entered", "person.ranked", "post.ended", "post.taken", "register_statement.stated", "relation.closed", "relation.opened", "relation.reopened", "reply.dissented", "reply.endorsed", "reply.linked", "reply.received", "reply.verified", "revision.force_closed", "revision.offered", "revision.published", "revision.put_forward", "revision.returned", "revision.taken_over", "revision.withdrawn", "rule_setting.followed", "rule_setting.made", "stated_figure.stated", "stated_figure.struck", "submitter.noted", "succession.recorded", "succession.withdrawn", "summary.amended", "summary.confirmed", "summary.edition_opened", "summary.force_closed", "summary.handed_back", "summary.issued", "summary.offered", "summary.opened", "summary.put_to_sign", "summary.section_accepted", "summary.section_assigned", "summary.section_returned", "summary.section_submitted", "summary.taken_over", "summary.written", "summary_comment.resolved", "summary_comment.said", "task.confirmed", "task.force_closed", "task.given", "task.offered", "task.reopened", "task.returned", "task.taken_over", "task.withdrawn", "unit.end_countermanded", "unit.ended", "unit.established", "unit.renamed", "unit.seated", "unit.version_withdrawn", "unit.withdrawn", "unit.wound_up", "unit_import.recorded", "volume.opened", "watch.force_closed", "watch.handed_over", "watch.opened", "watch.taken_by_order", "witness.recorded"];
export const erratumStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ErratumState"]> = ["waiting", "published", "dropped"];
export const eventClassValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EventClass"]> = ["natural_hazard", "fire", "forest_fire", "rescue", "traffic_accident", "work_accident", "ordnance_found", "epidemic", "damage", "utility_failure", "environment", "duty_breach", "other_safety"];
export const evidenceOrderValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EvidenceOrder"]> = ["oldest_first", "newest_first"];
export const extentValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Extent"]> = ["full", "partial"];
export const figureEffectValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FigureEffect"]> = ["counted", "no_longer_counted", "altered"];
export const figureFormValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FigureForm"]> = ["figure", "table", "list"];
export const figureScopeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FigureScope"]> = ["unit", "subtree"];
export const fileKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FileKind"]> = ["photo", "scan", "paper"];
export const fileSizeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FileSize"]> = ["whole", "small"];
export const fileTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FileType"]> = ["jpeg", "pdf", "docx"];
export const findingValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Finding"]> = ["confirmed", "partly", "untrue", "duplicate", "unverifiable"];
export const forestFireLevelValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ForestFireLevel"]> = ["level_i", "level_ii", "level_iii", "level_iv", "level_v"];
export const handoverStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["HandoverState"]> = ["signed_out", "countersigned", "refused", "withdrawn", "lapsed"];
export const hazardGroupValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["HazardGroup"]> = ["storm", "heavy_rain", "flood", "drought", "sea_wind", "storm_surge", "whirlwind", "natural_forest_fire", "earthquake", "tsunami"];
export const informationBoxValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["InformationBox"]> = ["all", "ours", "received"];
export const informationPartValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["InformationPart"]> = ["none", "holder", "addressee", "superior"];
export const informationStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["InformationState"]> = ["to_verify", "in_assessment", "closed", "struck"];
export const invitationStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["InvitationState"]> = ["silent", "answered", "answered_earlier"];
export const itemKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ItemKind"]> = ["task", "log_entry", "information", "matter", "document", "draft", "sent_document", "invitation", "paper", "advice", "contribution"];
export const lessonKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LessonKind"]> = ["shortcoming", "lesson"];
export const lessonOutcomeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LessonOutcome"]> = ["remedied", "improving", "persists", "not_accounted"];
export const levelValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Level"]> = ["central", "military_region", "province", "district", "area", "commune", "base"];
export const levelActValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LevelAct"]> = ["announced", "changed", "lifted"];
export const levelScaleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LevelScale"]> = ["disaster_risk", "civil_defence", "forest_fire"];
export const lineKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LineKind"]> = ["task", "information", "out_of_scope"];
export const logTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LogType"]> = ["note", "report", "incident", "patrol", "guard_relief", "order", "visit", "weather", "information"];
export const matterBoxValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MatterBox"]> = ["all", "ours", "to_us"];
export const matterFilterValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MatterFilter"]> = ["open", "late", "answered", "over"];
export const matterStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["MatterState"]> = ["waiting", "answered", "closed", "struck"];
export const outlineValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Outline"]> = ["annual", "half_year"];
export const paperStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PaperState"]> = ["waiting", "handed_in", "returned", "accepted", "withdrawn"];
export const partStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PartState"]> = ["given", "accepted", "declined", "reported", "returned", "confirmed", "withdrawn", "withdrawn_before_acceptance"];
export const presenceValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Presence"]> = ["attended", "absent", "replaced"];
export const recipientKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RecipientKind"]> = ["individual", "collective", "household"];
export const reformKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ReformKind"]> = ["dissolution", "merger", "split", "splitting_off", "establishment", "description"];
export const registerNextValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RegisterNext"]> = ["registration", "word", "tasks", "scan", "sessions", "nothing"];
export const relationKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RelationKind"]> = ["administrative", "military_command", "guidance", "stationed_in", "coordinates_with", "serves_area"];
export const reliabilityValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Reliability"]> = ["reliable", "fairly_reliable", "doubtful", "unknown"];
export const revisionStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RevisionState"]> = ["waiting", "published", "returned", "withdrawn"];
export const riskRaiseValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RiskRaise"]> = ["combined", "grave_loss"];
export const roleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Role"]> = ["commander", "deputy_commander", "duty_officer", "staff", "clerk", "member", "administrator", "inspector"];
export const ruleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Rule"]> = ["daily_minute", "year_from_days", "assessed_days", "late_minutes"];
export const ruleMeasureValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RuleMeasure"]> = ["minute_of_day", "days", "minutes"];
export const ruleSourceValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RuleSource"]> = ["emulation_law_80", "emulation_law", "defence_minister", "police_minister", "own_rules", "stated_paper"];
export const scopeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Scope"]> = ["own", "held", "subtree", "all"];
export const searchGroupValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SearchGroup"]> = ["log_entry", "handover", "duty_report", "information", "task", "document", "draft", "matter", "conference", "handed_paper", "period_assessment", "lesson", "level", "summary", "commendation", "article", "unit", "person"];
export const searchKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SearchKind"]> = ["log_entry", "handover", "duty_report", "information", "reply", "advice", "advice_answer", "task", "answer", "document", "dissemination", "draft", "matter", "matter_answer", "conference", "invitation_reply", "handed_paper", "period_assessment", "assessment_reply", "lesson", "level", "summary", "summary_comment", "contribution_call", "contribution", "stated_figure", "commendation", "commendation_review", "award", "article", "unit", "person"];
export const secrecyValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Secrecy"]> = ["none", "mat", "toi_mat", "tuyet_mat"];
export const sectionStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SectionState"]> = ["open", "assigned", "submitted", "returned", "accepted"];
export const sessionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Session"]> = ["morning", "afternoon", "day", "evening"];
export const sessionFormValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SessionForm"]> = ["meeting", "online", "combined", "reading"];
export const signerPrefixValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SignerPrefix"]> = ["none", "tm", "kt", "tl", "tuq", "q"];
export const sourceKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SourceKind"]> = ["own_observation", "other_force", "peoples_committee", "people_of_area", "press", "technical_device", "superior"];
export const stanceStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["StanceState"]> = ["not_asked", "waiting", "endorsed", "dissented", "endorsed_earlier", "dissented_earlier"];
export const statedOriginValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["StatedOrigin"]> = ["typed", "cited"];
export const strengthCategoryValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["StrengthCategory"]> = ["officers", "professionals", "soldiers", "civil_workers", "militia"];
export const summaryStageValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SummaryStage"]> = ["draft", "issued"];
export const taskBoxValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TaskBox"]> = ["mine", "given", "overdue", "all"];
export const taskOriginValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TaskOrigin"]> = ["unstated", "giao_ban", "directive", "margin_note", "conference", "passed_down", "information"];
export const unitKindValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["UnitKind"]> = ["area", "peoples_committee", "military_command", "area_defence_command", "stationed_unit", "border_guard", "police", "fatherland_front", "party_committee", "department", "company", "council", "steering_board", "system"];
export const urgencyValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Urgency"]> = ["none", "khan", "thuong_khan", "hoa_toc"];
