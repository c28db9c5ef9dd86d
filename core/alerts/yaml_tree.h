#pragma once

#include "core/alerts/rule_problem.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace warden {

// A value in a YAML document (YAML 1.2), with the line that it begins in.
struct YamlNode
{
    enum class Kind { Null, Plain, Quoted, List, Map };
    Kind kind = Kind::Null;
    int line = 0;
    QString text = {};                // of a Plain or Quoted one
    std::vector<YamlNode> items = {}; // of a List, or a Map's values
    std::vector<YamlNode> keys = {};  // of a Map: as many, Plain, Quoted or Null; none twice

    bool isText() const { return kind == Kind::Plain || kind == Kind::Quoted; }
    // Of a map; a null pointer where there is none.
    const YamlNode *at(QStringView key) const;
};

struct YamlLimits
{
    qsizetype bytes = 256 * 1024;
    int lines = 5000;
    int depth = 12;
    int documents = 100;
    int nodes = 20000;
};

// The documents of a file. Whatever makes a small file a large tree is refused: anchors, aliases,
// merge keys; and so are tags, keys that are there twice or aren't texts, and anything that isn't
// UTF-8. Empty, and a problem more, where something is wrong.
std::vector<YamlNode> readYaml(QByteArrayView bytes, RuleProblems &problems,
                               const YamlLimits &limits = {});

} // namespace warden
