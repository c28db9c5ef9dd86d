#pragma once

#include "tests/e2e/command_line_world.h"

#include <QRandomGenerator>

namespace warden {

enum class CrashDirection { FirstToSecondBook, SecondToFirstBook, BookToFile, BookToHook };

// A source that people change, a destination that has to follow, and runs that are killed between.
class CrashStory
{
public:
    CrashStory(CrashDirection direction, quint32 seed);

    bool prepare(); // false: see world().last()
    CommandLineWorld &world() { return m_world; }

    // People add two contacts, change three and remove two.
    void changeSource();
    void slowDown(bool isSlow);
    // Starts a sync and kills it; false when it had ended before.
    bool killOneRun();
    // Kills a run as soon as its first write arrives; whether one did.
    bool killWhileWriting();

    // What is wrong now; empty when each side holds each contact once, as the source has it.
    QString differences() const;
    // Writes that reached the destination since the start.
    qint64 writes() const;

    static constexpr int contacts = 20;

private:
    struct Person
    {
        QString name;
        QString email;
    };
    void put(int number);
    QString sourceBook() const;
    QString messageDifferences() const;

    const CrashDirection m_direction;
    QRandomGenerator m_random;
    CardDavSandbox m_server;
    ZapierSandbox m_hooks;
    CommandLineWorld m_world;
    QMap<int, Person> m_people;
    int m_next = 0;
    int m_changes = 0;
    QStringList m_removedMails;
    qint64 m_startup = 0;
    qint64 m_longest = 0;
};

} // namespace warden
