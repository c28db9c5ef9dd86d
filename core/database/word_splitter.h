#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

struct Fts5Tokenizer;

namespace warden {

class Database;

// Takes texts apart as a full-text index with "unicode61 remove_diacritics 2" does. Used by one
// thread, which may be another than its Database's; and no longer than that.
class WordSplitter
{
public:
    static Result<WordSplitter> open(Database &database);

    // Each word as the index has it, one that comes twice twice.
    void split(QByteArrayView text, const std::function<void(QByteArrayView word)> &take) const;

private:
    struct Methods;
    struct Remove
    {
        std::shared_ptr<const Methods> methods = {};
        void operator()(Fts5Tokenizer *tokenizer) const;
    };
    using Tokenizer = std::unique_ptr<Fts5Tokenizer, Remove>;
    explicit WordSplitter(Tokenizer tokenizer) : m_tokenizer(std::move(tokenizer)) {}

    Tokenizer m_tokenizer;
};

} // namespace warden
