#include "core/alerts/yaml_tree.h"

#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <exception>
#include <sstream>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// Ends the reading from inside yaml-cpp; never leaves readYaml().
struct Refusal : std::exception
{
    explicit Refusal(RuleProblem found) : problem(std::move(found)) {}
    RuleProblem problem;
};

[[noreturn]] void refuse(const YAML::Mark &mark, RuleFault fault, const QString &subject = {})
{
    throw Refusal({mark.line + 1, fault, subject});
}

bool isNullWord(const std::string &word)
{
    return word.empty() || word == "~" || word == "null" || word == "Null" || word == "NULL";
}

class TreeBuilder : public YAML::EventHandler
{
public:
    explicit TreeBuilder(const YamlLimits &limits) : m_limits(limits) {}

    std::vector<YamlNode> takeDocuments() { return std::move(m_documents); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (static_cast<int>(m_documents.size()) >= m_limits.documents)
            refuse(mark, RuleFault::TooMany, u"documents"_s);
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(begin(mark, {}, anchor, YamlNode::Kind::Null));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        refuse(mark, RuleFault::AnchorUsed);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        // "?" stands for a plain one without a tag, "!" for one in quotes.
        YamlNode node =
            begin(mark, tag, anchor, tag == "!" ? YamlNode::Kind::Quoted : YamlNode::Kind::Plain);
        if (node.kind == YamlNode::Kind::Plain && isNullWord(value))
            node.kind = YamlNode::Kind::Null;
        else
            node.text = QString::fromStdString(value);
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, anchor, YamlNode::Kind::Map);
    }
    void OnMapEnd() override { close(); }

private:
    YamlNode begin(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                   YamlNode::Kind kind)
    {
        if (anchor != YAML::NullAnchor)
            refuse(mark, RuleFault::AnchorUsed);
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, RuleFault::TagUsed, QString::fromStdString(tag));
        if (++m_nodes > m_limits.nodes)
            refuse(mark, RuleFault::TooMany, u"nodes"_s);
        YamlNode node;
        node.kind = kind;
        node.line = mark.line + 1;
        return node;
    }

    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
              YamlNode::Kind kind)
    {
        if (static_cast<int>(m_open.size()) >= m_limits.depth)
            refuse(mark, RuleFault::TooDeep);
        if (isKeyNext()) // a list or map as a key
            refuse(mark, RuleFault::ValueType);
        m_open.push_back(begin(mark, tag, anchor, kind));
    }

    void close()
    {
        YamlNode node = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(node));
    }

    bool isKeyNext() const
    {
        return !m_open.empty() && m_open.back().kind == YamlNode::Kind::Map &&
               m_open.back().keys.size() == m_open.back().items.size();
    }

    void add(YamlNode node)
    {
        if (m_open.empty()) {
            m_documents.push_back(std::move(node));
            return;
        }
        YamlNode &parent = m_open.back();
        if (!isKeyNext()) {
            parent.items.push_back(std::move(node));
            return;
        }
        if (node.kind == YamlNode::Kind::Plain && node.text == "<<"_L1)
            throw Refusal({node.line, RuleFault::AnchorUsed, node.text});
        if (parent.keys.size() >= mostKeys)
            throw Refusal({node.line, RuleFault::TooMany, u"keys"_s});
        if (parent.at(node.text))
            throw Refusal({node.line, RuleFault::KeyTwice, node.text});
        parent.keys.push_back(std::move(node));
    }

    static constexpr size_t mostKeys = 500; // each is compared with those before

    const YamlLimits &m_limits;
    std::vector<YamlNode> m_documents;
    std::vector<YamlNode> m_open;
    int m_nodes = 0;
};

bool isPlainText(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (byte < 0x20 && c != '\n' && c != '\r' && c != '\t')
            return false;
    }
    // yaml-cpp would take bytes that aren't UTF-8 for something else.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

// Deeply nested brackets cost yaml-cpp a lot before it tells of the first.
std::optional<int> lineOfTooDeepBrackets(QByteArrayView bytes, int mostOpen)
{
    int open = 0;
    int line = 1;
    for (const char c : bytes) {
        if (c == '\n')
            ++line;
        if (c == '[' || c == '{')
            ++open;
        else if (c == ']' || c == '}')
            open = std::max(0, open - 1);
        if (open > mostOpen)
            return line;
    }
    return {};
}

} // namespace

const YamlNode *YamlNode::at(QStringView key) const
{
    for (size_t i = 0; i < keys.size() && i < items.size(); ++i) {
        if (keys[i].text == key)
            return &items[i];
    }
    return nullptr;
}

std::vector<YamlNode> readYaml(QByteArrayView bytes, RuleProblems &problems,
                               const YamlLimits &limits)
{
    if (bytes.size() > limits.bytes) {
        problems.add(0, RuleFault::TooLarge, QString::number(limits.bytes));
        return {};
    }
    if (std::count(bytes.begin(), bytes.end(), '\n') > limits.lines) {
        problems.add(0, RuleFault::TooLong, QString::number(limits.lines));
        return {};
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (!isPlainText(bytes)) {
        problems.add(0, RuleFault::NotText);
        return {};
    }
    // A text may hold brackets that don't close, so there is room beyond the depth.
    constexpr int mostBrackets = 200;
    if (const std::optional<int> line = lineOfTooDeepBrackets(bytes, mostBrackets)) {
        problems.add(*line, RuleFault::TooDeep);
        return {};
    }
    try {
        std::istringstream stream(std::string(bytes.data(), static_cast<size_t>(bytes.size())));
        YAML::Parser parser(stream);
        TreeBuilder tree(limits);
        while (parser.HandleNextDocument(tree)) {
        }
        return tree.takeDocuments();
    } catch (const Refusal &refusal) {
        problems.add(refusal.problem.line, refusal.problem.fault, refusal.problem.subject);
    } catch (const YAML::Exception &error) {
        problems.add(error.mark.line + 1, RuleFault::NotYaml, QString::fromStdString(error.msg));
    } catch (const std::exception &error) { // std::bad_alloc, and what yaml-cpp takes from std
        problems.add(0, RuleFault::NotYaml, QString::fromLatin1(error.what()));
    }
    return {};
}

} // namespace warden
