#include "core/database/word_splitter.h"

#include "core/database/database.h"

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace warden {

struct WordSplitter::Methods
{
    fts5_tokenizer calls = {};
};

namespace {

using Take = std::function<void(QByteArrayView)>;

int takeWord(void *take, int, const char *word, int size, int, int)
{
    (*static_cast<const Take *>(take))({word, size});
    return SQLITE_OK;
}

tl::unexpected<Error> noWords()
{
    return fail(ErrorKind::Internal, u"SQLCipher has no FTS5"_s);
}

} // namespace

void WordSplitter::Remove::operator()(Fts5Tokenizer *tokenizer) const
{
    methods->calls.xDelete(tokenizer);
}

Result<WordSplitter> WordSplitter::open(Database &database)
{
    // https://www.sqlite.org/fts5.html, 7: how the API is asked for.
    fts5_api *api = nullptr;
    Result<Statement> ask = database.prepare("SELECT fts5(?1)");
    if (!ask)
        return ask.failure();
    if (const Result<void> asked = ask->runWithPointer(static_cast<void *>(&api), "fts5_api_ptr");
        !asked)
        return asked.failure();
    if (!api)
        return noWords();
    auto methods = std::make_shared<Methods>();
    void *data = nullptr;
    if (api->xFindTokenizer(api, "unicode61", &data, &methods->calls) != SQLITE_OK)
        return noWords();
    std::array<const char *, 2> options{"remove_diacritics", "2"};
    Fts5Tokenizer *tokenizer = nullptr;
    if (methods->calls.xCreate(data, options.data(), static_cast<int>(options.size()),
                               &tokenizer) != SQLITE_OK)
        return noWords();
    return WordSplitter(Tokenizer(tokenizer, Remove{std::move(methods)}));
}

void WordSplitter::split(QByteArrayView text, const Take &take) const
{
    m_tokenizer.get_deleter().methods->calls.xTokenize(m_tokenizer.get(), const_cast<Take *>(&take),
                                                       FTS5_TOKENIZE_DOCUMENT, text.data(),
                                                       static_cast<int>(text.size()), &takeWord);
}

} // namespace warden
